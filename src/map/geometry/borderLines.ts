import { addPiece, type Gathered, gather } from '../gpu/builders';
import { lineStyles } from '../gpu/shaders';
import { ember, mix, parchment, type Rgb } from '../model/colour';
import type { Borders } from './borders';
import type { Side } from './cells';

interface Vertex {
  x: number;
  y: number;
}

/**
 * Border lines for `lineMesh`: each power draws its own side of a border in its colour, a little
 * inward. Where the two are at war an ember hatching runs between them.
 */
export function borderLines(
  borders: Borders,
  colours: readonly Rgb[],
  atWar: (a: number, b: number) => boolean,
): Gathered {
  const gathered = gather();
  const inward = inwardNormals(borders);
  for (const side of borders.sides) {
    const owner = borders.owners[side.cell] ?? -1;
    const across = side.across < 0 ? -1 : (borders.owners[side.across] ?? -1);
    const colour = mix(colours[owner] ?? parchment, parchment, 0.18);
    const war = across >= 0 && atWar(owner, across);
    const piece = (offset: number, width: number, tint: Rgb, alpha: number, style: number) =>
      addSide(gathered, borders, inward, side, owner, tint, { offset, width, alpha, style });
    piece(2.5, 11, colour, 0.3, lineStyles.glow);
    piece(war ? 4.2 : 1.3, 1.8, colour, 0.95, lineStyles.plain);
    if (war && owner < across) piece(0, 6.5, ember, 1, lineStyles.hatched);
  }
  return gathered;
}

function addSide(
  to: Gathered,
  borders: Borders,
  inward: ReadonlyMap<string, Vertex>,
  side: Side,
  owner: number,
  colour: Rgb,
  look: { offset: number; width: number; alpha: number; style: number },
): void {
  const node = (vertex: number, along: number) => {
    const normal = inward.get(`${owner}/${vertex}`) ?? { x: 0, y: 0 };
    const length = Math.hypot(normal.x, normal.y) || 1;
    return {
      x: borders.xs[vertex] ?? 0,
      y: borders.ys[vertex] ?? 0,
      normalX: normal.x / length,
      normalY: normal.y / length,
      along,
      colour,
    };
  };
  const from = node(side.from, 0);
  const end = node(side.to, 0);
  const length = Math.hypot(end.x - from.x, end.y - from.y);
  addPiece(to, from, { ...end, along: length }, look);
}

/** The direction into an owner's space at each of its border vertices, not of unit length. */
function inwardNormals(borders: Borders): Map<string, Vertex> {
  const normals = new Map<string, Vertex>();
  for (const side of borders.sides) {
    const owner = borders.owners[side.cell] ?? -1;
    const normal = sideNormal(borders, side);
    for (const vertex of [side.from, side.to]) {
      const key = `${owner}/${vertex}`;
      const sum = normals.get(key) ?? { x: 0, y: 0 };
      normals.set(key, { x: sum.x + normal.x, y: sum.y + normal.y });
    }
  }
  return normals;
}

function sideNormal(borders: Borders, side: Side): Vertex {
  const { xs, ys } = borders;
  const ax = xs[side.from] ?? 0;
  const ay = ys[side.from] ?? 0;
  const dx = (xs[side.to] ?? 0) - ax;
  const dy = (ys[side.to] ?? 0) - ay;
  const length = Math.hypot(dx, dy) || 1;
  const site = borders.cells.sites[side.cell] ?? { x: 0, y: 0 };
  const facing = (site.x - ax) * -dy + (site.y - ay) * dx >= 0 ? 1 : -1;
  return { x: (-dy / length) * facing, y: (dx / length) * facing };
}
