import { zoneLines } from '../geometry/borderLines';
import { type Borders, bordersOf } from '../geometry/borders';
import type { Cells } from '../geometry/cells';
import { zoneTriangles } from '../geometry/zone';
import { GpuMesh } from '../gpu/gpuMesh';
import { lineMesh } from '../gpu/shaders';
import { zoneMesh } from '../gpu/zoneShader';
import type { ZoneMark } from '../model/statecraft';

/** Neutral zones on the ground: a veil over the territories, and a broken border. */
export class ZoneGround {
  readonly veil = new GpuMesh(zoneMesh);
  readonly border = new GpuMesh(lineMesh);
  private shownKey = '';
  private ground: Borders | null = null;

  constructor(private readonly cells: Cells) {}

  /** `ground` are the borders of the territories: where a zone ends with one, it follows it. */
  show(zones: readonly ZoneMark[], ground: Borders): void {
    const key = zones.map((zone) => zone.key).join('/');
    if (key === this.shownKey && (key === '' || ground === this.ground)) return;
    this.shownKey = key;
    this.ground = ground;
    const borders = bordersOf(this.cells, zoneOwners(this.cells, zones), ground);
    const veil = zoneTriangles(borders);
    const border = zoneLines(borders);
    this.veil.set(veil.vertices, veil.indices);
    this.border.set(border.vertices, border.indices);
  }
}

/** The zone each cell is in, -1 for none; where two overlap the first has it. */
function zoneOwners({ sites }: Cells, zones: readonly ZoneMark[]): number[] {
  const owners = sites.map(() => -1);
  zones.forEach(({ systems }, zone) => {
    for (const system of systems) if (owners[system] === -1) owners[system] = zone;
  });
  return owners;
}
