import { openPledges, type Pledge } from '../../sim';
import { because, type Planner } from '../core/planner';
import { isWaiting } from './bargain';

/** Turns before it is due in which a promise is kept: whoever is to take a world may need some to answer. */
const ahead = 5;

/** Does what was promised while there is time: hands over worlds, and goes to war. */
export function keepWord(planner: Planner): void {
  const { view, me } = planner;
  for (const pledge of openPledges(view, me)) {
    if (pledge.due - view.turn > ahead) continue;
    if (pledge.terms.kind === 'cede') handOver(planner, pledge);
    else if (pledge.terms.kind === 'war') takeUpArms(planner, pledge);
  }
}

function handOver(planner: Planner, { terms, to }: Pledge): void {
  if (terms.kind !== 'cede' || planner.view.worlds[terms.world]?.owner !== planner.me) return;
  if (isWaiting(planner, to)) return;
  const give = [{ kind: 'world', world: terms.world } as const];
  planner.give(
    { type: 'proposeDeal', to, give, take: [], counters: null },
    because('word.cede', { faction: to, world: terms.world }),
  );
}

function takeUpArms(planner: Planner, { terms, to }: Pledge): void {
  if (terms.kind !== 'war' || planner.isFoe(terms.on)) return;
  planner.give(
    { type: 'declareWar', on: terms.on, goals: [] },
    because('word.war', { faction: terms.on, to }),
  );
}
