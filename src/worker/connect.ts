import type { Remote } from 'comlink';
import { proxy, wrap } from 'comlink';
import type { OnProgress, Simulation } from './protocol';

let connected: Simulation | null = null;

/** The simulation in its worker, started at first use. */
export function simulation(): Simulation {
  connected ??= connect();
  return connected;
}

function connect(): Simulation {
  const worker = new Worker(new URL('./sim.worker.ts', import.meta.url), { type: 'module' });
  const remote: Remote<Simulation> = wrap<Simulation>(worker);
  return {
    newGame: (setup) => remote.newGame(setup),
    openFile: (bytes) => remote.openFile(bytes),
    lookInto: (bytes) => remote.lookInto(bytes),
    endTurn: (orders, onProgress: OnProgress) => remote.endTurn(orders, proxy(onProgress)),
    advise: () => remote.advise(),
    save: () => remote.save(),
    verify: (onProgress: OnProgress) => remote.verify(proxy(onProgress)),
    ledger: (whole) => remote.ledger(whole),
    frame: (turn, perspective) => remote.frame(turn, perspective),
    timeline: () => remote.timeline(),
    branch: (turn, faction) => remote.branch(turn, faction),
  };
}
