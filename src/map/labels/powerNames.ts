import type { Cells, Point } from '../geometry/cells';

/** A letter of a power's name, in map units; `angle` in radians. */
export interface LetterPlace extends Point {
  readonly letter: string;
  readonly angle: number;
}

export interface PowerName {
  readonly owner: number;
  /** Height of the letters in map units. */
  readonly size: number;
  readonly letters: readonly LetterPlace[];
}

/** Letters are about this wide for their height in the title face, with their spacing. */
const letterWidth = 0.5;
const leastSpacing = 1.35;
/** Smaller letters than this share of a cell's radius are left out. */
const leastSize = 0.24;

/**
 * Writes each power's name across the largest connected part of its space, along that part's main
 * axis and gently bent to follow it. The largest come first; a name that finds no room between
 * others, or would be tiny, is left out.
 */
export function powerNames(
  cells: Cells,
  owners: readonly number[],
  names: readonly string[],
): PowerName[] {
  const written: PowerName[] = [];
  for (const { owner, members } of largestParts(cells, owners)) {
    const name = names[owner]?.toUpperCase();
    const points = members.flatMap((cell) => cells.sites[cell] ?? []);
    if (name === undefined || points.length < 2) continue;
    const free = trials
      .map((trial) => write(owner, name, points, cells.radius, trial))
      .find(
        (wish) =>
          wish.size >= cells.radius * leastSize && !written.some((other) => collide(wish, other)),
      );
    if (free) written.push(free);
  }
  return written;
}

/** Ways to write a name: at full size in the middle, then smaller and to either side of it. */
interface Trial {
  readonly scale: number;
  /** Across the axis, in letter heights. */
  readonly shift: number;
}

const trials: readonly Trial[] = [1, 0.78, 0.6].flatMap((scale) =>
  [0, -0.9, 0.9].map((shift) => ({ scale, shift })),
);

function collide(a: PowerName, b: PowerName): boolean {
  const apart = (a.size + b.size) * 0.5;
  return a.letters.some((one) =>
    b.letters.some((other) => Math.hypot(one.x - other.x, one.y - other.y) < apart),
  );
}

interface Part {
  readonly owner: number;
  readonly members: readonly number[];
}

/** The largest connected part of each owner's cells, the largest of all first. */
function largestParts(cells: Cells, owners: readonly number[]): Part[] {
  const neighbours: number[][] = cells.sites.map(() => []);
  for (const { cell, across } of cells.sides) {
    if (across >= 0 && owners[cell] === owners[across]) neighbours[cell]?.push(across);
  }
  const largest = new Map<number, readonly number[]>();
  const visited = new Set<number>();
  owners.forEach((owner, start) => {
    if (owner < 0 || visited.has(start)) return;
    const members = connected(start, neighbours, visited);
    if (members.length > (largest.get(owner)?.length ?? 0)) largest.set(owner, members);
  });
  return [...largest]
    .map(([owner, members]) => ({ owner, members }))
    .sort((a, b) => b.members.length - a.members.length);
}

function connected(
  start: number,
  neighbours: readonly (readonly number[])[],
  visited: Set<number>,
) {
  const members = [start];
  visited.add(start);
  for (const cell of members) {
    for (const next of neighbours[cell] ?? []) {
      if (visited.has(next)) continue;
      visited.add(next);
      members.push(next);
    }
  }
  return members;
}

function write(
  owner: number,
  name: string,
  points: readonly Point[],
  radius: number,
  trial: Trial,
): PowerName {
  const axis = mainAxis(points);
  const along = points.map((point) => axis.toAxis(point));
  const reach = extent(along.map(({ x }) => x));
  const breadth = Math.max(radius, extent(along.map(({ y }) => y)).length + radius);
  const length = (reach.length + radius * 0.9) * 0.82;
  const slots = Math.max(1, name.length - 1);
  const largest = Math.min(
    length / slots / letterWidth / leastSpacing,
    breadth * 0.3,
    radius * 1.5,
  );
  const size = largest * trial.scale;
  const spacing = Math.min(length / slots, size * letterWidth * 3.4);
  const bend = parabola(along, reach.length);
  const start = reach.middle - (spacing * slots) / 2;
  const letters = [...name].map((letter, index) => {
    const x = start + spacing * index;
    const { y, slope } = bend(x);
    return {
      letter,
      ...axis.toMap({ x, y: y + trial.shift * size }),
      angle: axis.angle + Math.atan(slope),
    };
  });
  return { owner, size, letters: letters.filter(({ letter }) => letter !== ' ') };
}

/** The direction in which points spread most, read from left to right. */
function mainAxis(points: readonly Point[]) {
  const centre = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { x, y } of points) {
    xx += (x - centre.x) ** 2;
    xy += (x - centre.x) * (y - centre.y);
    yy += (y - centre.y) ** 2;
  }
  // Steep names are hard to read.
  const limit = (Math.PI / 180) * 28;
  const angle = Math.max(-limit, Math.min(limit, Math.atan2(2 * xy, xx - yy) / 2));
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return {
    angle,
    toAxis: ({ x, y }: Point): Point => ({
      x: (x - centre.x) * cos + (y - centre.y) * sin,
      y: (y - centre.y) * cos - (x - centre.x) * sin,
    }),
    toMap: ({ x, y }: Point): Point => ({
      x: centre.x + x * cos - y * sin,
      y: centre.y + x * sin + y * cos,
    }),
  };
}

function extent(values: readonly number[]) {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return { middle: (least + most) / 2, length: most - least };
}

/** A gentle curve through points: least squares for y = a + c·x², its bend limited. */
function parabola(points: readonly Point[], length: number) {
  const squares = points.map(({ x }) => x * x);
  const mean = squares.reduce((sum, value) => sum + value, 0) / points.length;
  let covariance = 0;
  let variance = 0;
  points.forEach(({ y }, index) => {
    const off = (squares[index] ?? 0) - mean;
    covariance += off * y;
    variance += off * off;
  });
  const limit = 0.5 / (length || 1);
  const free = variance === 0 ? 0 : covariance / variance;
  const bend = Math.max(-limit, Math.min(limit, free));
  return (x: number) => ({ y: bend * (x * x - mean), slope: 2 * bend * x });
}
