import { addPiece, type Gathered, gather, type LineLook } from '../gpu/builders';
import { lineStyles } from '../gpu/shaders';
import { ember, mix, neutral, parchment, type Rgb } from '../model/colour';
import { alongBorder } from './alongBorder';
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
  const draw = pen(gathered, borders);
  for (const side of borders.sides) {
    const owner = borders.owners[side.cell] ?? -1;
    const across = side.across < 0 ? -1 : (borders.owners[side.across] ?? -1);
    const colour = mix(colours[owner] ?? parchment, parchment, 0.18);
    const war = across >= 0 && atWar(owner, across);
    draw(side, colour, { offset: 2.5, width: 11, alpha: 0.3, style: lineStyles.glow });
    draw(side, colour, {
      offset: war ? 4.2 : 1.3,
      width: 1.8,
      alpha: 0.95,
      style: lineStyles.plain,
    });
    if (!war || owner > across) continue;
    draw(side, ember, { width: 22, alpha: 0.3, style: lineStyles.glow });
    draw(side, ember, { width: 6.5, alpha: 1, style: lineStyles.hatched });
  }
  return gathered;
}

/** The thin broken borders of neutral zones, inside whatever border runs there; for `lineMesh`. */
export function zoneLines(borders: Borders): Gathered {
  const gathered = gather();
  const draw = pen(gathered, borders);
  for (const side of borders.sides) {
    draw(side, neutral, { offset: 5, width: 9, alpha: 0.16, style: lineStyles.glow });
    draw(side, neutral, { offset: 5.5, width: 1.7, alpha: 0.85, style: lineStyles.broken });
  }
  return gathered;
}

/** Draws along single sides of borders; an offset in pixels leads into the owner's space. */
function pen(to: Gathered, borders: Borders): (side: Side, colour: Rgb, look: LineLook) => void {
  const inward = inwardNormals(borders);
  const along = alongBorder(borders);
  return (side, colour, look) => {
    const owner = borders.owners[side.cell] ?? -1;
    const node = (vertex: number, distance: number) => {
      const normal = inward.get(`${owner}/${vertex}`) ?? { x: 0, y: 0 };
      const length = Math.hypot(normal.x, normal.y) || 1;
      return {
        x: borders.xs[vertex] ?? 0,
        y: borders.ys[vertex] ?? 0,
        normalX: normal.x / length,
        normalY: normal.y / length,
        along: distance,
        colour,
      };
    };
    const start = along.get(side) ?? 0;
    const from = node(side.from, start);
    const end = node(side.to, start);
    const length = Math.hypot(end.x - from.x, end.y - from.y);
    addPiece(to, from, { ...end, along: start + length }, look);
  };
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
