import { lowestFirst } from '../../lib/lowestFirst';
import type { LaneId, SystemId } from '../../state/ids';

/** A system one lane away; length in tenths of a light year. */
export interface Neighbour {
  readonly system: SystemId;
  readonly lane: LaneId;
  readonly length: number;
}

/** A system a search begins at, and what has been spent to be there. */
export interface SearchStart {
  readonly system: SystemId;
  readonly cost: number;
}

/** The least that it costs to be in a system, and the system before it; null where the search began. */
export interface Reached {
  readonly from: SystemId | null;
  readonly cost: number;
}

interface LaneSearch {
  readonly starts: readonly SearchStart[];
  readonly neighbours: (system: SystemId) => readonly Neighbour[];
  /** What it costs to go on from a system to a neighbour, 0 or more; −1 where nobody does. */
  readonly step: (from: SystemId, to: Neighbour) => number;
  /** Where the search may stop; without one it goes everywhere. */
  readonly target?: SystemId;
  /**
   * What it costs at least from a system to the target, −1 where no way leads there: the nearer it is to
   * the truth, the straighter the search. It may not fall by more than a step costs.
   */
  readonly left?: (system: SystemId) => number;
}

const unknown = () => 0;

/**
 * Searches the lanes for the cheapest ways from some systems: Dijkstra's algorithm, A* where something is
 * known of what is left. Of equally cheap ways the first found in the order of neighbours is kept. What
 * it says of systems farther than its target is not final.
 */
export function searchLanes(search: LaneSearch): ReadonlyMap<SystemId, Reached> {
  const { starts, neighbours, step, target, left = unknown } = search;
  const reached = new Map<SystemId, Reached>();
  const open = lowestFirst<SystemId>();
  const reach = (system: SystemId, from: SystemId | null, cost: number) => {
    const ahead = left(system);
    if (ahead < 0) return;
    const before = reached.get(system);
    if (before !== undefined && before.cost <= cost) return;
    reached.set(system, { from, cost });
    open.push(system, cost + ahead);
  };
  for (const { system, cost } of starts) reach(system, null, cost);
  const closed = new Set<SystemId>();
  for (let next = open.pop(); next !== null; next = open.pop()) {
    const system = next.item;
    if (system === target) break;
    if (closed.has(system)) continue;
    closed.add(system);
    const cost = reached.get(system)?.cost ?? 0;
    for (const neighbour of neighbours(system)) {
      if (closed.has(neighbour.system)) continue;
      const more = step(system, neighbour);
      if (more >= 0) reach(neighbour.system, system, cost + more);
    }
  }
  return reached;
}

/** The systems from where a search began to one it reached, both included; null where it did not. */
export function wayTo(
  reached: ReadonlyMap<SystemId, Reached>,
  target: SystemId,
): SystemId[] | null {
  if (!reached.has(target)) return null;
  const way: SystemId[] = [];
  for (let at: SystemId | null = target; at !== null; at = reached.get(at)?.from ?? null) {
    way.unshift(at);
  }
  return way;
}
