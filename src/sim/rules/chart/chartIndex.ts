import { weakCache } from '../../lib/cache';
import { root } from '../../lib/integers';
import { required } from '../../lib/invariant';
import { compareIds, idsOf } from '../../lib/ordered';
import type { Chart, Hazard, Lane } from '../../state/chart';
import { pairKey, type SystemId } from '../../state/ids';
import { type Neighbour, searchLanes } from './searchLanes';

/** A system at a straight-line distance, in tenths of a light year, floored. */
export interface Nearby {
  readonly system: SystemId;
  readonly distance: number;
  /** Whether a nebula or a plasma storm hides what is in it. */
  readonly stormy: boolean;
}

/** What is worked out once about a chart, which never changes. Lengths in tenths of a light year. */
export interface ChartIndex {
  /** All systems in the order of their ids. */
  readonly ids: readonly SystemId[];
  /** In the order of the neighbours' ids; empty for a lonely or unknown system. */
  neighbours(system: SystemId): readonly Neighbour[];
  /** The lane between two systems, or null. */
  lane(a: SystemId, b: SystemId): Lane | null;
  /** Length of the shortest way along lanes; −1 when there is none. */
  distance(a: SystemId, b: SystemId): number;
  /** The same from one source to every system. */
  laneDistances(source: SystemId): LaneDistances;
  /** From every system to the nearest of some; one of them itself counts 0. */
  distancesToAny(goals: Iterable<SystemId>): LaneDistances;
  /** Systems within a straight-line range of a system, itself included, in order of id. */
  within(system: SystemId, range: number): readonly Nearby[];
  /** Systems within a straight-line range of a point, in order of id. */
  around(x: number, y: number, range: number): readonly Nearby[];
}

export interface LaneDistances {
  /** By place in the index's `ids`; −1 where there is no way. */
  readonly lengths: Int32Array;
  /** Length of the shortest way along lanes; −1 when there is none. */
  get(system: SystemId): number;
}

const indexes = weakCache<Chart, ChartIndex>();

/** The index of a chart, made at first use and kept as long as the chart. */
export function chartIndex(chart: Chart): ChartIndex {
  let index = indexes.get(chart);
  if (!index) {
    index = makeIndex(chart);
    indexes.set(chart, index);
  }
  return index;
}

function makeIndex(chart: Chart): ChartIndex {
  const ids = idsOf(chart.systems);
  const neighbours = neighboursOf(chart, ids);
  const around = gridOf(chart, ids);
  const distances = new Map<SystemId, LaneDistances>();
  const surroundings = new Map<SystemId, Map<number, readonly Nearby[]>>();
  const laneDistances = (source: SystemId) => {
    let found = distances.get(source);
    if (!found) {
      found = shortestWays(ids, neighbours, source);
      distances.set(source, found);
    }
    return found;
  };
  return {
    ids,
    neighbours: (system) => neighbours.get(system) ?? [],
    lane: (a, b) => chart.lanes[pairKey(a, b)] ?? null,
    distance: (a, b) => laneDistances(a).get(b),
    laneDistances,
    distancesToAny: (goals) => leastOf(ids, goals, laneDistances),
    around,
    within: (system, range) => {
      let byRange = surroundings.get(system);
      if (!byRange) {
        byRange = new Map();
        surroundings.set(system, byRange);
      }
      let found = byRange.get(range);
      if (!found) {
        const { x, y } = required(chart.systems[system], `system ${system}`);
        found = around(x, y, range);
        byRange.set(range, found);
      }
      return found;
    },
  };
}

function neighboursOf(chart: Chart, ids: readonly SystemId[]): Map<SystemId, Neighbour[]> {
  const neighbours = new Map<SystemId, Neighbour[]>(ids.map((id) => [id, []]));
  for (const { id: lane, a, b, length } of Object.values(chart.lanes)) {
    neighbours.get(a)?.push({ system: b, lane, length });
    neighbours.get(b)?.push({ system: a, lane, length });
  }
  for (const list of neighbours.values()) list.sort((p, q) => compareIds(p.system, q.system));
  return neighbours;
}

/** Kept compactly: a big map has a million pairs. */
function shortestWays(
  ids: readonly SystemId[],
  neighbours: ReadonlyMap<SystemId, readonly Neighbour[]>,
  source: SystemId,
): LaneDistances {
  const reached = searchLanes({
    starts: neighbours.has(source) ? [{ system: source, cost: 0 }] : [],
    neighbours: (system) => neighbours.get(system) ?? [],
    step: (_, { length }) => length,
  });
  return lookedUp(
    ids,
    Int32Array.from(ids, (id) => reached.get(id)?.cost ?? -1),
  );
}

function lookedUp(ids: readonly SystemId[], lengths: Int32Array): LaneDistances {
  const rank = ranksOf(ids);
  return { lengths, get: (system) => lengths[rank.get(system) ?? -1] ?? -1 };
}

function leastOf(
  ids: readonly SystemId[],
  goals: Iterable<SystemId>,
  laneDistances: ChartIndex['laneDistances'],
): LaneDistances {
  const least = new Int32Array(ids.length).fill(-1);
  for (const goal of goals) {
    const { lengths } = laneDistances(goal);
    for (let at = 0; at < least.length; at += 1) {
      const length = lengths[at] ?? -1;
      const before = least[at] ?? -1;
      if (length >= 0 && (before < 0 || length < before)) least[at] = length;
    }
  }
  return lookedUp(ids, least);
}

const ranks = weakCache<readonly SystemId[], ReadonlyMap<SystemId, number>>();

function ranksOf(ids: readonly SystemId[]): ReadonlyMap<SystemId, number> {
  let rank = ranks.get(ids);
  if (!rank) {
    rank = new Map(ids.map((id, place) => [id, place]));
    ranks.set(ids, rank);
  }
  return rank;
}

/** Edge of a grid's cell, near the usual range of sensors. */
const cellSize = 200;

/** Whether what is in a hazard is hidden by it. */
export function isStormy(hazard: Hazard): boolean {
  return hazard === 'nebula' || hazard === 'plasma';
}

interface Cell {
  readonly id: SystemId;
  readonly rank: number;
  readonly x: number;
  readonly y: number;
  readonly stormy: boolean;
}

/** The columns or rows of cells that hold systems. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

const cellOf = (value: number) => Math.floor(value / cellSize);

function extentOf(values: readonly number[]): Extent {
  const cells = values.map(cellOf);
  return { from: Math.min(...cells), to: Math.max(...cells) };
}

/** The part of an extent between two places; empty when they lie beside it. */
function clipped({ from, to }: Extent, low: number, high: number): Extent {
  return { from: Math.max(from, cellOf(low)), to: Math.min(to, cellOf(high)) };
}

function gridOf(chart: Chart, ids: readonly SystemId[]): ChartIndex['around'] {
  const cells = new Map<string, Cell[]>();
  const places = ids.map((id) => required(chart.systems[id], `system ${id}`));
  const width = extentOf(places.map(({ x }) => x));
  const height = extentOf(places.map(({ y }) => y));
  for (const [rank, id] of ids.entries()) {
    const { x, y, hazard } = required(chart.systems[id], `system ${id}`);
    const key = `${cellOf(x)},${cellOf(y)}`;
    const cell = cells.get(key) ?? [];
    cell.push({ id, rank, x, y, stormy: isStormy(hazard) });
    cells.set(key, cell);
  }
  return (x, y, range) => {
    const found: (Nearby & { rank: number })[] = [];
    // No further than there are systems: content of a scenario may reach a thousand galaxies far.
    const columns = clipped(width, x - range, x + range);
    const rows = clipped(height, y - range, y + range);
    for (let column = columns.from; column <= columns.to; column += 1) {
      for (let row = rows.from; row <= rows.to; row += 1) {
        for (const { id, rank, stormy, ...at } of cells.get(`${column},${row}`) ?? []) {
          const squared = (at.x - x) * (at.x - x) + (at.y - y) * (at.y - y);
          if (squared > range * range) continue;
          found.push({ system: id, distance: root(squared), stormy, rank });
        }
      }
    }
    found.sort((p, q) => p.rank - q.rank);
    return found.map(({ system, distance, stormy }) => ({ system, distance, stormy }));
  };
}
