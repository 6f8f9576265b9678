import { root } from '../lib/integers';
import type { Luck } from '../lib/luck';

/** A place in tenths of a light year, and the grid cell it was thrown into. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly column: number;
  readonly row: number;
}

/** Side of a grid cell in tenths of a light year: about the distance between neighbours. */
export const cell = 200;
/** Points keep away from the edges of their cells, so that names on the map don't collide. */
const margin = 40;

/**
 * Throws `count` points over a round galaxy with empty places in it: one a cell, in the cells that
 * are nearest to the middle after a random handicap. Points are at least 80 tenths apart.
 */
export function scatter(count: number, luck: Luck): Point[] {
  const side = root(count * 2) + 2;
  const middle = side * 500;
  const cells: { column: number; row: number; rank: number }[] = [];
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const x = column * 1000 + 500 - middle;
      const y = row * 1000 + 500 - middle;
      const handicap = luck.between(700, 1300);
      cells.push({ column, row, rank: Math.floor((root(x * x + y * y) * handicap) / 1000) });
    }
  }
  cells.sort((a, b) => a.rank - b.rank || a.row - b.row || a.column - b.column);
  return cells.slice(0, count).map(({ column, row }) => ({
    column,
    row,
    x: column * cell + luck.between(margin, cell - margin) - Math.floor((side * cell) / 2),
    y: row * cell + luck.between(margin, cell - margin) - Math.floor((side * cell) / 2),
  }));
}

/** Points by grid cell, for looking around one without looking at all. */
export class Neighbourhood {
  private readonly byCell = new Map<string, number>();

  constructor(private readonly points: readonly Point[]) {
    for (const [index, { column, row }] of points.entries()) {
      this.byCell.set(`${column},${row}`, index);
    }
  }

  /** Indexes of the points at most `reach` cells away in each direction, itself left out. */
  around(index: number, reach: number): number[] {
    const { column, row } = this.points[index] as Point;
    const found: number[] = [];
    for (let r = row - reach; r <= row + reach; r++) {
      for (let c = column - reach; c <= column + reach; c++) {
        const other = this.byCell.get(`${c},${r}`);
        if (other !== undefined && other !== index) found.push(other);
      }
    }
    return found;
  }
}

/** Squared distance. */
export function squared(a: Point, b: Point): number {
  const x = a.x - b.x;
  const y = a.y - b.y;
  return x * x + y * y;
}
