import { type Gathered, gather } from '../gpu/builders';
import { type Borders, borderDistance } from './borders';
import { glowReach } from './territory';

const stride = 3;
/** Where the rings of a cell lie between its outline and its site. */
const rings = [1, 0.8, 0.5] as const;

/**
 * The triangles of neutral zones, for `zoneMesh`: `borders` has a zone for owner where there is
 * one. Every vertex carries its distance to the border of the zone.
 */
export function zoneTriangles(borders: Borders): Gathered {
  const gathered = gather();
  const distance = borderDistance(borders, glowReach(borders.cells.radius));
  borders.cells.rings.forEach((ring, cell) => {
    const site = borders.cells.sites[cell];
    if (!site || (borders.owners[cell] ?? -1) < 0) return;
    const first = gathered.vertices.length / stride;
    const put = (x: number, y: number) => gathered.vertices.push(x, y, distance(x, y));
    for (const share of rings) {
      for (const vertex of ring) {
        const x = site.x + ((borders.xs[vertex] ?? 0) - site.x) * share;
        const y = site.y + ((borders.ys[vertex] ?? 0) - site.y) * share;
        put(x, y);
      }
    }
    put(site.x, site.y);
    addFan(gathered, first, ring.length);
  });
  return gathered;
}

function addFan({ indices }: Gathered, first: number, length: number): void {
  const centre = first + rings.length * length;
  for (let place = 0; place < length; place++) {
    const next = (place + 1) % length;
    rings.forEach((_, level) => {
      const outer = first + level * length;
      const inner = outer + length;
      if (level === rings.length - 1) indices.push(outer + place, outer + next, centre);
      else
        indices.push(
          ...[outer + place, outer + next, inner + place],
          ...[outer + next, inner + place, inner + next],
        );
    });
  }
}
