import type { Place, SystemId } from '../../sim';
import { mayPass, papersOf, routeAlong, searchLanes, startsOf } from '../../sim';
import type { Force } from './forces';
import type { Planner } from './planner';
import type { Situation } from './situation';

/** What meeting enemies counts beyond the length of the way, in tenths of a light year; and mere enemy ground. */
const detour = 500;
const shyness = 150;
const impassable = 1_000_000;

/**
 * A way for a force from where it is, or would be, to a system: around enemies where that is not too far. Who
 * cannot fight does not pass them at all. Null when there is no such way; empty when it is there.
 */
export function safeRoute(
  planner: Planner,
  situation: Situation,
  force: Force,
  target: SystemId,
  from: Place = force.fleet.place,
): SystemId[] | null {
  return routeAlong(safeWays(planner, situation, force, from, target), from, target);
}

/** Tells which systems a force can get to by a safe way; none that is held against it but as its target. */
export function safeReach(
  planner: Planner,
  situation: Situation,
  force: Force,
): (system: SystemId) => boolean {
  const reached = safeWays(planner, situation, force, force.fleet.place);
  return (system) => reached.has(system);
}

function safeWays(
  planner: Planner,
  situation: Situation,
  force: Force,
  from: Place,
  target?: SystemId,
): ReturnType<typeof searchLanes> {
  const { command } = force.fleet;
  const cloaked = command.cloak && force.figures.cloak > 0;
  const fights = force.kind === 'war';
  const { armed } = force.figures;
  const papers = papersOf(planner.view, planner.me);
  return searchLanes({
    starts: startsOf(planner.view, from),
    neighbours: situation.index.neighbours,
    step: (_, { system, length }) => {
      if (!mayPass(planner.view, planner.me, system, armed, cloaked, papers)) return -1;
      const danger = system === target ? 0 : dangerAt(situation, force, system);
      return danger >= impassable || (danger > shyness && !fights) ? -1 : length + danger;
    },
    ...(target === undefined ? {} : { target }),
  });
}

/** What a system on the way costs more; 0 where nobody would stop the force. */
function dangerAt(situation: Situation, force: Force, system: SystemId): number {
  const { hostile, batteries, friendly, enemyHeld } = situation;
  const foes = (hostile.get(system) ?? 0) + (batteries.get(system) ?? 0);
  const met = foes - Math.floor((friendly.get(system) ?? 0) / 2);
  if (met > 0) return 4 * met > 3 * force.strength ? impassable : detour;
  return enemyHeld.has(system) ? shyness : 0;
}
