import { type Gathered, gather } from '../gpu/builders';
import type { Rgb } from '../model/colour';
import { type Borders, borderDistance } from './borders';
import type { Point } from './cells';

/** How one cell is filled. */
export interface CellLook {
  readonly colour: Rgb;
  /** Index of the hatching; -1 for space that is nobody's. */
  readonly pattern: number;
  /** 0 never seen, 1 seen now. */
  readonly clarity: number;
}

/** Where the rings of a cell lie between its site and its outline: closer together at the border. */
const rings = [1, 0.86, 0.68, 0.42] as const;

/** How far a border glows inward, in map units. */
export function glowReach(radius: number): number {
  return radius * 0.5;
}

/**
 * The triangles of all cells, for `territoryMesh`. Each cell is a fan of rings around its site;
 * every vertex carries its distance to the border so that the glow runs on across cells.
 */
export function territoryTriangles(borders: Borders, looks: readonly CellLook[]): Gathered {
  const gathered = gather();
  const distance = borderDistance(borders, glowReach(borders.cells.radius));
  const clarityAt = clarityOfVertices(borders, looks);
  const open = openVertices(borders);
  borders.cells.rings.forEach((ring, cell) => {
    const look = looks[cell];
    if (look)
      addCell(gathered, borders, {
        ring,
        look,
        distance,
        open,
        clarityAt,
        site: borders.cells.sites[cell],
      });
  });
  return gathered;
}

interface CellShape {
  readonly site: Point | undefined;
  readonly ring: readonly number[];
  readonly look: CellLook;
  readonly distance: (x: number, y: number) => number;
  readonly clarityAt: Float32Array;
  /** Vertices on the rim of the chart, where fog thins out into open space. */
  readonly open: ReadonlySet<number>;
}

const stride = 8;

function addCell(to: Gathered, borders: Borders, shape: CellShape): void {
  const { ring, look } = shape;
  const site = shape.site ?? { x: 0, y: 0 };
  const first = to.vertices.length / stride;
  const put = (x: number, y: number, clarity: number) => {
    const away = look.pattern < 0 ? 0 : shape.distance(x, y);
    to.vertices.push(x, y, ...look.colour, away, look.pattern, clarity);
  };
  for (const share of rings) {
    for (const vertex of ring) {
      const x = site.x + ((borders.xs[vertex] ?? 0) - site.x) * share;
      const y = site.y + ((borders.ys[vertex] ?? 0) - site.y) * share;
      const thins = look.pattern < 0 && shape.open.has(vertex);
      const edge = thins ? 1 : (shape.clarityAt[vertex] ?? look.clarity);
      put(x, y, look.clarity + (edge - look.clarity) * Math.max(0, share * 2 - 1));
    }
  }
  put(site.x, site.y, look.clarity);
  addFan(to, first, ring.length);
}

function addFan(to: Gathered, first: number, length: number): void {
  const centre = first + rings.length * length;
  for (let place = 0; place < length; place++) {
    const next = (place + 1) % length;
    for (let level = 0; level < rings.length; level++) {
      const outer = first + level * length;
      if (level === rings.length - 1) {
        to.indices.push(outer + place, outer + next, centre);
        continue;
      }
      const inner = outer + length;
      to.indices.push(outer + place, outer + next, inner + place);
      to.indices.push(outer + next, inner + place, inner + next);
    }
  }
}

function openVertices(borders: Borders): Set<number> {
  const rim = borders.cells.sides.filter(({ across }) => across < 0);
  return new Set(rim.flatMap(({ from, to }) => [from, to]));
}

/** Fog has no hard edges: a vertex is as clear as the cells around it on average. */
function clarityOfVertices(borders: Borders, looks: readonly CellLook[]): Float32Array {
  const sums = new Float32Array(borders.xs.length);
  const counts = new Float32Array(borders.xs.length);
  borders.cells.rings.forEach((ring, cell) => {
    for (const vertex of ring) {
      sums[vertex] = (sums[vertex] ?? 0) + (looks[cell]?.clarity ?? 0);
      counts[vertex] = (counts[vertex] ?? 0) + 1;
    }
  });
  return sums.map((sum, vertex) => sum / (counts[vertex] || 1));
}
