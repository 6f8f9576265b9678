import type { Borders } from './borders';
import type { Side } from './cells';

/**
 * How far along its owner's border each side begins, in map units: dashes and hatching run on from
 * side to side.
 */
export function alongBorder({ sides, owners, xs, ys }: Borders): ReadonlyMap<Side, number> {
  const leaving = new Map<string, Side[]>();
  const keyAt = (side: Side, vertex: number) => `${owners[side.cell] ?? -1}/${vertex}`;
  for (const side of sides) {
    const key = keyAt(side, side.from);
    const there = leaving.get(key);
    if (there) there.push(side);
    else leaving.set(key, [side]);
  }
  const lengthOf = ({ from, to }: Side) =>
    Math.hypot((xs[to] ?? 0) - (xs[from] ?? 0), (ys[to] ?? 0) - (ys[from] ?? 0));
  const starts = new Map<Side, number>();
  for (const first of sides) {
    let along = 0;
    let side: Side | undefined = first;
    while (side && !starts.has(side)) {
      starts.set(side, along);
      along += lengthOf(side);
      side = leaving.get(keyAt(side, side.to))?.find((next) => !starts.has(next));
    }
  }
  return starts;
}
