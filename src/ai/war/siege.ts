import type { World } from '../../sim';
import { sortedBy } from '../../sim';
import { type Force, standsIn, strengthOfForces } from '../core/forces';
import { type Operation, recallOperations } from '../core/operation';
import type { Planner } from '../core/planner';
import { safeRoute } from '../core/safeRoute';
import type { Situation } from '../core/situation';
import { troopsOf } from './landing';
import { clearOdds, opposition, troopsFor } from './targets';

/** Turns that transports may be under way to a siege. */
const farthest = 8;
/** Turns from which warships are called: farther ones have others to watch. */
const farthestWarships = 3;
/** Hull a warship should have that is called, in permille. */
const sound = 600;

/**
 * Calls to a siege what it lacks: guns, until transports may follow, and troops, where all that are free and near make
 * it enough. It then lasts as long as if it had begun today: who waits for help does not give up.
 */
export function feed(
  planner: Planner,
  situation: Situation,
  operation: Operation,
  [world]: readonly World[],
): void {
  if (!world || situation.elusive) return;
  const inIt = situation.forces.filter(({ fleet }) => operation.fleets.includes(fleet.id));
  const there = inIt.filter((each) => each.kind === 'war' && standsIn(each, operation.target));
  if (there.length === 0) return;
  const free = helpersOf(planner, situation, operation);
  const guns = clearOdds * opposition(situation, operation.target) - strengthOfForces(there);
  const troops = troopsFor(planner, world) - troopsOf(inIt);
  const called = [
    ...nearestFor(
      free.filter(({ kind }) => kind === 'war'),
      guns,
      ({ strength }) => strength,
    ),
    ...nearestFor(free, troops, ({ figures }) => figures.troops),
  ];
  if (called.length === 0) return;
  operation.fleets = [...new Set([...operation.fleets, ...called.map(({ fleet }) => fleet.id)])];
  operation.since = planner.view.turn;
}

/** Free forces that no attack counts on and that can come in time, the nearest first. */
function helpersOf(planner: Planner, situation: Situation, { target }: Operation): Force[] {
  const engaged = new Set(recallOperations(planner).flatMap(({ fleets }) => fleets));
  const isNear = (force: Force, turns: number) => situation.turnsTo(force, target) <= turns;
  const comes = (force: Force) => safeRoute(planner, situation, force, target) !== null;
  const free = situation.forces.filter((force) => {
    if (force.busy || engaged.has(force.fleet.id)) return false;
    if (force.kind === 'transport')
      return force.figures.troops > 0 && isNear(force, farthest) && comes(force);
    return force.kind === 'war' && force.health >= sound && isNear(force, farthestWarships);
  });
  return sortedBy(free, (force) => situation.turnsTo(force, target));
}

/** The first forces that bring what is missing; none where all of them would not. */
function nearestFor(
  forces: readonly Force[],
  missing: number,
  worth: (force: Force) => number,
): Force[] {
  const called: Force[] = [];
  let left = missing;
  for (const force of forces) {
    if (left <= 0) break;
    if (worth(force) <= 0) continue;
    called.push(force);
    left -= worth(force);
  }
  return left <= 0 ? called : [];
}
