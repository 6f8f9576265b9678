import type { Cells, Side } from './cells';

/** Where territories end, over cells whose border vertices have been smoothed. */
export interface Borders {
  readonly cells: Cells;
  readonly owners: readonly number[];
  /** Vertices after smoothing; indices as in `cells`. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Sides whose cell has an owner and whose other side has another, or none. */
  readonly sides: readonly Side[];
}

const rounds = 6;

/**
 * The borders between owners (an owner per cell, -1 nobody). Zigzags are rounded off by moving each
 * border vertex towards its neighbours along the border; where three owners meet it stays. Within
 * the space of others (neutral zones), `ground` are the borders that lie smoothed already.
 */
export function bordersOf(cells: Cells, owners: readonly number[], ground?: Borders): Borders {
  const ownerOf = (cell: number) => (cell < 0 ? -1 : (owners[cell] ?? -1));
  const dividing = cells.sides.filter((side) => ownerOf(side.cell) !== ownerOf(side.across));
  const xs = Float64Array.from(ground?.xs ?? cells.xs);
  const ys = Float64Array.from(ground?.ys ?? cells.ys);
  smooth(xs, ys, neighboursAlong(dividing), verticesOf(ground?.sides ?? []));
  const sides = dividing.filter((side) => ownerOf(side.cell) >= 0);
  return { cells, owners, xs, ys, sides };
}

function verticesOf(sides: readonly Side[]): Set<number> {
  return new Set(sides.flatMap(({ from, to }) => [from, to]));
}

function neighboursAlong(sides: readonly Side[]): Map<number, Set<number>> {
  const neighbours = new Map<number, Set<number>>();
  const join = (a: number, b: number) => {
    const set = neighbours.get(a);
    if (set) set.add(b);
    else neighbours.set(a, new Set([b]));
  };
  for (const { from, to } of sides) {
    join(from, to);
    join(to, from);
  }
  return neighbours;
}

function smooth(
  xs: Float64Array,
  ys: Float64Array,
  along: ReadonlyMap<number, ReadonlySet<number>>,
  held: ReadonlySet<number>,
) {
  const free = [...along].filter(([vertex, others]) => others.size === 2 && !held.has(vertex));
  for (let round = 0; round < rounds; round++) {
    const moved = free.map(([vertex, others]) => {
      const [a = vertex, b = vertex] = others;
      return [
        vertex,
        relaxed(xs[a], xs[vertex], xs[b]),
        relaxed(ys[a], ys[vertex], ys[b]),
      ] as const;
    });
    for (const [vertex, x, y] of moved) {
      xs[vertex] = x;
      ys[vertex] = y;
    }
  }
}

const relaxed = (a = 0, own = 0, b = 0) => own * 0.5 + (a + b) * 0.25;

/** Tells how far a point is from the nearest border, in map units, `reach` at most. */
export function borderDistance(borders: Borders, reach: number): (x: number, y: number) => number {
  const { xs, ys } = borders;
  const grid = new Map<string, Side[]>();
  for (const side of borders.sides) {
    const key = `${Math.floor((xs[side.from] ?? 0) / reach)},${Math.floor((ys[side.from] ?? 0) / reach)}`;
    const there = grid.get(key);
    if (there) there.push(side);
    else grid.set(key, [side]);
  }
  return (x, y) => {
    let nearest = reach * reach;
    const column = Math.floor(x / reach);
    const row = Math.floor(y / reach);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const side of grid.get(`${column + dx},${row + dy}`) ?? []) {
          nearest = Math.min(nearest, squaredDistance(xs, ys, side, x, y));
        }
      }
    }
    return Math.sqrt(nearest);
  };
}

function squaredDistance(xs: Float64Array, ys: Float64Array, side: Side, x: number, y: number) {
  const ax = xs[side.from] ?? 0;
  const ay = ys[side.from] ?? 0;
  const dx = (xs[side.to] ?? 0) - ax;
  const dy = (ys[side.to] ?? 0) - ay;
  const length = dx * dx + dy * dy || 1;
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  const ex = ax + dx * along - x;
  const ey = ay + dy * along - y;
  return ex * ex + ey * ey;
}
