import { Delaunay } from 'd3-delaunay';
import { Weld } from './weld';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One side of a cell, from vertex to vertex. */
export interface Side {
  readonly from: number;
  readonly to: number;
  readonly cell: number;
  /** The cell across; -1 is open space. */
  across: number;
}

/**
 * The Voronoi cells of the systems, each clipped to a disc so that empty space stays empty.
 * Neighbouring cells share their vertices: moving one moves both.
 */
export interface Cells {
  readonly sites: readonly Point[];
  /** The radius of the discs, in map units. */
  readonly radius: number;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Each cell's vertices in order. */
  readonly rings: readonly (readonly number[])[];
  readonly sides: readonly Side[];
  /** The nearest site to a point. */
  find(x: number, y: number): number;
}

const arcStep = Math.PI / 12;

/** Depends on the chart alone: computed once for a game. */
export function cellsOf(sites: readonly Point[]): Cells {
  const delaunay = Delaunay.from(
    sites,
    (site) => site.x,
    (site) => site.y,
  );
  const radius = reach(sites, delaunay);
  const voronoi = delaunay.voronoi(frameOf(sites, radius * 2));
  const weld = new Weld(radius / 400);
  const outlines = sites.map((site, cell) => {
    const outline = clipToDisc(voronoi.cellPolygon(cell) ?? [], site, radius);
    return dropRepeats(outline.map((point) => weld.index(point.x, point.y)));
  });
  const split = new EdgeSplitter(weld, radius / 5);
  const rings = outlines.map((outline) => split.ring(outline));
  return {
    sites,
    radius,
    xs: Float64Array.from(weld.xs),
    ys: Float64Array.from(weld.ys),
    rings,
    sides: sidesOf(rings),
    find: (x, y) => delaunay.find(x, y),
  };
}

/** Discs of neighbours overlap by a good margin: 1.05 times the usual distance to a neighbour. */
function reach(sites: readonly Point[], delaunay: Delaunay<Point>): number {
  const nearest = sites.map((site, index) => {
    const distances = Array.from(delaunay.neighbors(index), (other) => {
      const neighbour = sites[other];
      return neighbour ? Math.hypot(neighbour.x - site.x, neighbour.y - site.y) : 0;
    }).sort((a, b) => a - b);
    return distances[Math.floor(distances.length / 3)] ?? 200;
  });
  nearest.sort((a, b) => a - b);
  return (nearest[Math.floor(nearest.length / 2)] ?? 200) * 1.05;
}

function frameOf(sites: readonly Point[], margin: number): [number, number, number, number] {
  const frame: [number, number, number, number] = [0, 0, 0, 0];
  for (const { x, y } of sites) {
    frame[0] = Math.min(frame[0], x - margin);
    frame[1] = Math.min(frame[1], y - margin);
    frame[2] = Math.max(frame[2], x + margin);
    frame[3] = Math.max(frame[3], y + margin);
  }
  return frame;
}

/** The part of a convex polygon (first point repeated at the end) inside a disc around a point in it. */
export function clipToDisc(
  polygon: readonly (readonly number[])[],
  centre: Point,
  radius: number,
): Point[] {
  const pieces: Point[][] = [];
  for (let corner = 0; corner + 1 < polygon.length; corner++) {
    const piece = segmentInDisc(
      pointOf(polygon[corner]),
      pointOf(polygon[corner + 1]),
      centre,
      radius,
    );
    if (piece) pieces.push(piece);
  }
  if (pieces.length === 0) return arc(centre, radius, 0, Math.PI * 2);
  return pieces.flatMap((piece, index) => {
    const next = pieces[(index + 1) % pieces.length]?.[0];
    const last = piece[1];
    if (!next || !last) return piece;
    return [...piece, ...joiningArc(last, next, centre, radius, turnOf(polygon))];
  });
}

const pointOf = (pair: readonly number[] | undefined): Point => ({
  x: pair?.[0] ?? 0,
  y: pair?.[1] ?? 0,
});

function segmentInDisc(a: Point, b: Point, centre: Point, radius: number): Point[] | null {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  if (length === 0) return null;
  const along = ((centre.x - a.x) * dx + (centre.y - a.y) * dy) / length;
  const px = a.x + dx * along - centre.x;
  const py = a.y + dy * along - centre.y;
  const half = (radius * radius - px * px - py * py) / length;
  if (half <= 0) return null;
  const reachAlong = Math.sqrt(half);
  const start = Math.max(0, along - reachAlong);
  const end = Math.min(1, along + reachAlong);
  if (start >= end) return null;
  return [
    { x: a.x + dx * start, y: a.y + dy * start },
    { x: a.x + dx * end, y: a.y + dy * end },
  ];
}

/** 1 when the polygon runs towards growing angles, -1 otherwise. */
function turnOf(polygon: readonly (readonly number[])[]): 1 | -1 {
  let area = 0;
  for (let corner = 0; corner + 1 < polygon.length; corner++) {
    const a = pointOf(polygon[corner]);
    const b = pointOf(polygon[corner + 1]);
    area += a.x * b.y - b.x * a.y;
  }
  return area >= 0 ? 1 : -1;
}

function joiningArc(from: Point, to: Point, centre: Point, radius: number, turn: 1 | -1): Point[] {
  if (Math.hypot(to.x - from.x, to.y - from.y) < radius / 200) return [];
  const start = Math.atan2(from.y - centre.y, from.x - centre.x);
  const end = Math.atan2(to.y - centre.y, to.x - centre.x);
  const sweep = ((((end - start) * turn) % (Math.PI * 2)) + Math.PI * 2) % (Math.PI * 2);
  return arc(centre, radius, start, sweep * turn).slice(1);
}

function arc(centre: Point, radius: number, start: number, sweep: number): Point[] {
  const steps = Math.max(1, Math.ceil(Math.abs(sweep) / arcStep));
  return Array.from({ length: steps }, (_, step) => {
    const angle = start + (sweep * step) / steps;
    return { x: centre.x + Math.cos(angle) * radius, y: centre.y + Math.sin(angle) * radius };
  });
}

function dropRepeats(indices: readonly number[]): number[] {
  return indices.filter((index, place) => index !== indices.at(place - 1));
}

/** Cuts long sides into short ones, the same way seen from both cells. */
class EdgeSplitter {
  constructor(
    private readonly weld: Weld,
    private readonly longest: number,
  ) {}

  ring(outline: readonly number[]): number[] {
    return outline.flatMap((from, place) => {
      const to = outline[(place + 1) % outline.length] ?? from;
      return [from, ...this.between(from, to)];
    });
  }

  private between(from: number, to: number): number[] {
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    const { xs, ys } = this.weld;
    const [x, y] = [xs[low] ?? 0, ys[low] ?? 0];
    const [dx, dy] = [(xs[high] ?? 0) - x, (ys[high] ?? 0) - y];
    const pieces = Math.ceil(Math.hypot(dx, dy) / this.longest);
    const points = Array.from({ length: Math.max(0, pieces - 1) }, (_, piece) => {
      const share = (piece + 1) / pieces;
      return this.weld.index(x + dx * share, y + dy * share);
    });
    return from === low ? points : points.reverse();
  }
}

function sidesOf(rings: readonly (readonly number[])[]): Side[] {
  const byEdge = new Map<string, Side>();
  const sides: Side[] = [];
  rings.forEach((ring, cell) => {
    ring.forEach((from, place) => {
      const to = ring[(place + 1) % ring.length] ?? from;
      const side: Side = { from, to, cell, across: -1 };
      const key = from < to ? `${from}|${to}` : `${to}|${from}`;
      const other = byEdge.get(key);
      if (other) {
        side.across = other.cell;
        other.across = cell;
      } else byEdge.set(key, side);
      sides.push(side);
    });
  });
  return sides;
}
