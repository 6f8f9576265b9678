import type { SystemId } from '../../../sim';
import { mayPass, papersOf, searchLanes, wayTo } from '../../../sim';
import type { Force } from '../../core/forces';
import type { Planner } from '../../core/planner';
import type { Situation } from '../../core/situation';

/** Strength of enemies in a system, in points, that no fleet passes alone. */
const barrier = 300;
/** What enemy ground on the way counts, in tenths of a light year: guards there end a turn's way. */
const halt = 500;

/** Routes to one system around enemies, or past weak ones where that is much shorter. */
export interface SafeRoutes {
  /** Tenths of a light year from a system, halts counted; −1 where enemies or borders bar every way. */
  from(system: SystemId): number;
  /** The systems a force would pass, the next first; empty when it is there, null without a way. */
  routeOf(force: Force): SystemId[] | null;
  /** Turns a force needs; 999 when it cannot. */
  turnsOf(force: Force): number;
}

/** Finds the safest routes to a system from everywhere; the system itself may be the enemy's. */
export function safeRoutesTo(planner: Planner, situation: Situation, to: SystemId): SafeRoutes {
  const { index, enemyHeld, hostile, batteries } = situation;
  const papers = papersOf(planner.view, planner.me);
  /** −1 where nobody passes. */
  const delayAt = (system: SystemId) => {
    if (!mayPass(planner.view, planner.me, system, true, false, papers)) return -1;
    const met = (hostile.get(system) ?? 0) + (batteries.get(system) ?? 0);
    if (met > barrier) return -1;
    return met > 0 || enemyHeld.has(system) ? halt : 0;
  };
  const delays = new Map<SystemId, number>([[to, 0]]);
  const reached = searchLanes({
    starts: [{ system: to, cost: 0 }],
    neighbours: index.neighbours,
    // From the goal outwards. Whoever is among enemies may leave them, but nobody goes on through strong ones.
    step: (system, { length }) => {
      const delay = delays.get(system) ?? delayAt(system);
      delays.set(system, delay);
      return delay < 0 ? -1 : delay + length;
    },
  });
  const costOf = (system: SystemId) => reached.get(system)?.cost;
  const startOf = ({ fleet: { place } }: Force) => {
    if (place.kind === 'system') return { first: null, system: place.system, cost: 0 };
    const length = index.lane(place.from, place.to)?.length ?? place.progress;
    const ends = [
      { first: place.to, system: place.to, cost: length - place.progress },
      { first: place.from, system: place.from, cost: place.progress },
    ].filter(({ system }) => reached.has(system));
    const [a, b] = ends;
    if (!a || !b) return a ?? null;
    return a.cost + (costOf(a.system) ?? 0) <= b.cost + (costOf(b.system) ?? 0) ? a : b;
  };
  return {
    from: (system) => costOf(system) ?? -1,
    routeOf(force) {
      const start = startOf(force);
      const way = start === null ? null : wayTo(reached, start.system);
      way?.reverse();
      if (start?.first === null) way?.shift();
      return way;
    },
    turnsOf(force) {
      const start = startOf(force);
      const cost = start === null ? undefined : costOf(start.system);
      if (start === null || cost === undefined || force.figures.speed <= 0) return 999;
      return Math.ceil((start.cost + cost) / force.figures.speed);
    },
  };
}
