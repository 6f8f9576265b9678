import type { SystemId } from '../../../sim';
import { lowestFirst, mayPass } from '../../../sim';
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
  const costs = new Map<SystemId, number>();
  const next = new Map<SystemId, SystemId>();
  const open = lowestFirst<SystemId>();
  /** −1 where nobody passes. */
  const delayAt = (system: SystemId) => {
    if (!mayPass(planner.view, planner.me, system, true, false)) return -1;
    const met = (hostile.get(system) ?? 0) + (batteries.get(system) ?? 0);
    if (met > barrier) return -1;
    return met > 0 || enemyHeld.has(system) ? halt : 0;
  };
  costs.set(to, 0);
  open.push(to, 0);
  const done = new Set<SystemId>();
  for (let at = open.pop(); at !== null; at = open.pop()) {
    const { item: system, key: cost } = at;
    if (done.has(system)) continue;
    done.add(system);
    // Whoever is among enemies may leave them, but nobody goes on through strong ones.
    const delay = system === to ? 0 : delayAt(system);
    if (delay < 0) continue;
    for (const { system: other, length } of index.neighbours(system)) {
      const way = cost + delay + length;
      const reached = costs.get(other);
      if (reached !== undefined && reached <= way) continue;
      costs.set(other, way);
      next.set(other, system);
      open.push(other, way);
    }
  }
  const startOf = ({ fleet: { place } }: Force) => {
    if (place.kind === 'system') return { first: null, system: place.system, cost: 0 };
    const length = index.lane(place.from, place.to)?.length ?? place.progress;
    const ends = [
      { first: place.to, system: place.to, cost: length - place.progress },
      { first: place.from, system: place.from, cost: place.progress },
    ].filter(({ system }) => costs.has(system));
    const [a, b] = ends;
    if (!a || !b) return a ?? null;
    return a.cost + (costs.get(a.system) ?? 0) <= b.cost + (costs.get(b.system) ?? 0) ? a : b;
  };
  return {
    from: (system) => costs.get(system) ?? -1,
    routeOf(force) {
      const start = startOf(force);
      if (start === null || !costs.has(start.system)) return null;
      const route = start.first === null ? [] : [start.first];
      for (let at = next.get(start.system); at !== undefined; at = next.get(at)) route.push(at);
      return route;
    },
    turnsOf(force) {
      const start = startOf(force);
      const cost = start === null ? undefined : costs.get(start.system);
      if (start === null || cost === undefined || force.figures.speed <= 0) return 999;
      return Math.ceil((start.cost + cost) / force.figures.speed);
    },
  };
}
