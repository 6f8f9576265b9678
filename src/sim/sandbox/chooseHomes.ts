import { root } from '../lib/integers';
import type { Luck } from '../lib/luck';
import type { Strand } from './weaveLanes';

/** For each home its distance to every point, along lanes, in tenths of a light year. */
export interface Homes {
  readonly points: readonly number[];
  readonly distances: readonly (readonly number[])[];
}

const rounds = 2;

/**
 * Places homes far from each other: each new one where the nearest other is farthest, and then,
 * round by round, each is lifted and set down again with the others standing.
 */
export function chooseHomes(
  size: number,
  strands: readonly Strand[],
  count: number,
  luck: Luck,
): Homes {
  const roads = roadsOf(size, strands);
  const first = luck.below(size);
  const points = [first];
  const distances = [distancesFrom(first, roads)];
  const place = (slot: number, others: readonly (readonly number[])[]) => {
    const point = farthest(size, others);
    points[slot] = point;
    distances[slot] = distancesFrom(point, roads);
  };
  for (let slot = 1; slot < count; slot++) place(slot, distances.slice(0, slot));
  for (let round = 0; round < rounds; round++) {
    for (let slot = 0; slot < count; slot++) {
      place(
        slot,
        distances.filter((_, index) => index !== slot),
      );
    }
  }
  return { points, distances };
}

/** The same homes measured along other lanes. */
export function measured(homes: Homes, strands: readonly Strand[]): Homes {
  const roads = roadsOf(homes.distances[0]?.length ?? 0, strands);
  return { ...homes, distances: homes.points.map((point) => distancesFrom(point, roads)) };
}

/** The point whose nearest home is farthest; the first of equals. */
function farthest(size: number, homes: readonly (readonly number[])[]): number {
  let best = 0;
  let bestDistance = -1;
  for (let point = 0; point < size; point++) {
    const nearest = Math.min(...homes.map((distances) => distances[point] as number));
    if (nearest > bestDistance) {
      best = point;
      bestDistance = nearest;
    }
  }
  return best;
}

/** The index of the home each point is nearest to; the first of equals. */
export function regionsOf(size: number, { distances }: Homes): number[] {
  return Array.from({ length: size }, (_, point) => {
    let best = 0;
    for (let home = 1; home < distances.length; home++) {
      const here = distances[home]?.[point] as number;
      if (here < (distances[best]?.[point] as number)) best = home;
    }
    return best;
  });
}

type Roads = readonly (readonly { readonly to: number; readonly length: number }[])[];

function roadsOf(size: number, strands: readonly Strand[]): Roads {
  const roads: { to: number; length: number }[][] = Array.from({ length: size }, () => []);
  for (const { a, b, squared } of strands) {
    const length = root(squared);
    roads[a]?.push({ to: b, length });
    roads[b]?.push({ to: a, length });
  }
  return roads;
}

/** Shortest distances from a point: Dijkstra's method over buckets, since lengths are whole. */
function distancesFrom(start: number, roads: Roads): number[] {
  const distances = roads.map(() => Number.MAX_SAFE_INTEGER);
  distances[start] = 0;
  const buckets: number[][] = [[start]];
  for (let distance = 0; distance < buckets.length; distance++) {
    for (const point of buckets[distance] ?? []) {
      if (distances[point] !== distance) continue;
      for (const { to, length } of roads[point] ?? []) {
        const through = distance + length;
        if (through >= (distances[to] as number)) continue;
        distances[to] = through;
        while (buckets.length <= through) buckets.push([]);
        buckets[through]?.push(to);
      }
    }
  }
  return distances;
}
