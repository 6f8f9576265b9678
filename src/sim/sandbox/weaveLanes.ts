import type { Luck } from '../lib/luck';
import { Neighbourhood, type Point, squared } from './scatter';

/** A lane between two points by index, the smaller first. */
export interface Strand {
  readonly a: number;
  readonly b: number;
  readonly squared: number;
}

/** Farther than this many cells nothing is a neighbour, unless the galaxy would fall apart. */
const reach = 4;

/**
 * All lanes that may be: the Gabriel graph of the points (two are joined when the circle over them
 * is empty), found with integers alone. No two of its lanes cross, and it holds together.
 */
export function possibleLanes(points: readonly Point[]): Strand[] {
  const near = new Neighbourhood(points);
  const strands: Strand[] = [];
  for (let a = 0; a < points.length; a++) {
    const around = near.around(a, reach);
    for (const b of around) {
      if (b < a) continue;
      const length = squared(at(points, a), at(points, b));
      if (around.some((c) => c !== b && inCircle(points, a, b, c, length))) continue;
      strands.push({ a, b, squared: length });
    }
  }
  return strands;
}

function inCircle(points: readonly Point[], a: number, b: number, c: number, length: number) {
  const third = at(points, c);
  return squared(at(points, a), third) + squared(at(points, b), third) < length;
}

function at(points: readonly Point[], index: number): Point {
  return points[index] as Point;
}

/**
 * The lanes that are: the shortest set that holds all points together, and of the others a share
 * in permille that `share` gives for each.
 */
export function weaveLanes(
  points: readonly Point[],
  possible: readonly Strand[],
  luck: Luck,
  share: (strand: Strand) => number,
): Strand[] {
  const byLength = [...possible].sort((x, y) => x.squared - y.squared || x.a - y.a || x.b - y.b);
  const parts = new Parts(points.length);
  const backbone = new Set(byLength.filter(({ a, b }) => parts.join(a, b)));
  const bridges = bridge(points, parts);
  const others = byLength.filter((strand) => {
    // Drawn for every lane, so that the share of one never moves the luck of the next.
    const kept = luck.chance(share(strand));
    return kept || backbone.has(strand);
  });
  return [...others, ...bridges].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Joins what lies too far apart to be neighbours: each time the two nearest points of two parts. */
function bridge(points: readonly Point[], parts: Parts): Strand[] {
  const bridges: Strand[] = [];
  while (parts.count > 1) {
    let best: Strand | null = null;
    for (let a = 0; a < points.length; a++) {
      if (parts.of(a) !== parts.of(0)) continue;
      for (let b = 0; b < points.length; b++) {
        if (parts.of(b) === parts.of(0)) continue;
        const length = squared(at(points, a), at(points, b));
        if (best !== null && length >= best.squared) continue;
        best = { a: Math.min(a, b), b: Math.max(a, b), squared: length };
      }
    }
    if (best === null) break;
    parts.join(best.a, best.b);
    bridges.push(best);
  }
  return bridges;
}

/** Which points hang together (union by path halving). */
class Parts {
  private readonly parent: number[];
  count: number;

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, index) => index);
    this.count = size;
  }

  of(index: number): number {
    let current = index;
    for (;;) {
      const above = this.parent[current] as number;
      if (above === current) return current;
      const higher = this.parent[above] as number;
      this.parent[current] = higher;
      current = higher;
    }
  }

  /** Whether they were apart before. */
  join(a: number, b: number): boolean {
    const one = this.of(a);
    const other = this.of(b);
    if (one === other) return false;
    this.parent[Math.max(one, other)] = Math.min(one, other);
    this.count--;
    return true;
  }
}
