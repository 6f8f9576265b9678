import type { Remote } from 'comlink';
import { proxy, wrap } from 'comlink';
import type { OnProgress, Simulation } from './protocol';

let connected: Simulation | null = null;

/** The simulation in its worker, started at first use, and again when it could not be fetched. */
export function simulation(): Simulation {
  connected ??= connect();
  return connected;
}

/** The worker's script could not be fetched: whoever asks next has it fetched again. */
export class SimulationMissing extends Error {
  override readonly name = 'SimulationMissing';
}

function connect(): Simulation {
  const worker = new Worker(new URL('./sim.worker.ts', import.meta.url), { type: 'module' });
  const remote: Remote<Simulation> = wrap<Simulation>(worker);
  const missing = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      // An error thrown inside answers whoever asked; this one means that nobody is there to answer.
      if (event instanceof ErrorEvent && event.message) return;
      connected = null;
      worker.terminate();
      reject(new SimulationMissing('The simulation could not be fetched.'));
    });
  });
  // Told to whoever waits for an answer, and to nobody when nobody does.
  missing.catch(() => undefined);
  const answered = <T>(answer: T): Promise<Awaited<T>> => Promise.race([answer, missing]);
  return {
    speak: (tag) => answered(remote.speak(tag)),
    newGame: (setup, brought) => answered(remote.newGame(setup, brought)),
    openFile: (bytes, purpose) => answered(remote.openFile(bytes, purpose)),
    lookInto: (bytes) => answered(remote.lookInto(bytes)),
    view: (seat) => answered(remote.view(seat)),
    endTurn: (orders, onProgress: OnProgress) =>
      answered(remote.endTurn(orders, proxy(onProgress))),
    advise: (seat, given) => answered(remote.advise(seat, given)),
    save: (keeping) => answered(remote.save(keeping)),
    redraft: (bytes, draft) => answered(remote.redraft(bytes, draft)),
    verify: (onProgress: OnProgress) => answered(remote.verify(proxy(onProgress))),
    ledger: (whole) => answered(remote.ledger(whole)),
    frame: (turn, perspective) => answered(remote.frame(turn, perspective)),
    chronicle: (reader) => answered(remote.chronicle(reader)),
    stories: (turn, reader) => answered(remote.stories(turn, reader)),
    branch: (turn, faction) => answered(remote.branch(turn, faction)),
  };
}
