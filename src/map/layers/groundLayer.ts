import { type Pattern, patterns } from '../../sim';
import { borderLines } from '../geometry/borderLines';
import { type Borders, bordersOf } from '../geometry/borders';
import type { Cells } from '../geometry/cells';
import { type CellLook, glowReach, territoryTriangles } from '../geometry/territory';
import { addLine, addSign, gather } from '../gpu/builders';
import { GpuLayer, type Shared } from '../gpu/gpuLayer';
import { GpuMesh } from '../gpu/gpuMesh';
import { lineMesh, lineStyles, signKinds, signMesh, territoryMesh } from '../gpu/shaders';
import { brass, mix, neutral, nobody, parchment, type Rgb } from '../model/colour';
import type { MapModel, SystemMark } from '../model/mapModel';
import type { ZoneMark } from '../model/statecraft';
import { ZoneGround } from './zoneGround';

const clarities = [0, 0.5, 1] as const;

/** Everything that lies still on the chart: territories, neutral zones, lanes, borders, stars. */
export class GroundLayer {
  private readonly territory = new GpuMesh(territoryMesh);
  private readonly lanes = new GpuMesh(lineMesh);
  private readonly borderLines = new GpuMesh(lineMesh);
  private readonly stars = new GpuMesh(signMesh);
  private readonly zones: ZoneGround;
  private borders: Borders | null = null;
  private hatched = true;
  private fill = 0.13;
  private shownKey = '';

  constructor(
    scene: Phaser.Scene,
    shared: Shared,
    private readonly cells: Cells,
  ) {
    this.zones = new ZoneGround(cells);
    const { veil, border } = this.zones;
    const meshes = [this.territory, veil, this.lanes, this.borderLines, border, this.stars];
    new GpuLayer(scene, meshes, shared, (zoom) => this.uniforms(zoom / shared.unit))
      .setDepth(10)
      .setName('ground');
  }

  /** `strong` where the colours are figures to be read rather than a ground for everything else. */
  setLook(hatched: boolean, strong: boolean): void {
    this.hatched = hatched;
    this.fill = strong ? 0.34 : 0.13;
  }

  /**
   * Draws a model; `colours` (one for each system) and `hatching` (one for each power; null: its
   * own) come from the map mode.
   */
  show(
    model: MapModel,
    colours: readonly (Rgb | null)[],
    lit: readonly boolean[] | null,
    hatching: readonly Pattern[] | null,
  ): void {
    const key = `${groundKey(model, colours, lit)}/${hatching?.join() ?? ''}`;
    if (key === this.shownKey) return;
    const borders = this.bordersFor(model);
    this.showTerritory(model, borders, colours, hatching);
    this.showBorders(model, borders);
    this.showLanes(model, lit);
    this.showStars(model);
    this.shownKey = key;
  }

  /** Borders move only when systems change hands; zones lie along them. */
  private bordersFor({ systems }: MapModel): Borders {
    const same = systems.every(({ owner }, index) => owner === this.borders?.owners[index]);
    if (this.borders === null || !same) {
      const owners = systems.map(({ owner }) => owner);
      this.borders = bordersOf(this.cells, owners);
    }
    return this.borders;
  }

  /** After `show`: zones follow the borders there are. */
  showZones(zones: readonly ZoneMark[]): void {
    if (this.borders) this.zones.show(zones, this.borders);
  }

  /** Hatching keeps about the same fineness on the screen: it steps by powers of two. */
  private uniforms(zoom: number) {
    const step = 2 ** Math.round(Math.log2(Math.max(zoom, 0.01)));
    return {
      uGlow: glowReach(this.cells.radius),
      uHatch: step / 13,
      uSoft: (0.9 / 13) * (step / zoom),
      uPatterns: this.hatched ? 1 : 0,
      uFill: this.fill,
      uZone: neutral,
    };
  }

  private showTerritory(
    model: MapModel,
    borders: Borders,
    colours: readonly (Rgb | null)[],
    hatching: readonly Pattern[] | null,
  ) {
    const looks = model.systems.map((system, index): CellLook => {
      const colour = colours[index] ?? null;
      const pattern = hatching?.[system.owner] ?? model.powers[system.owner]?.pattern ?? 'solid';
      return {
        colour: colour ?? nobody,
        // The territory shader numbers them in this order.
        pattern: colour === null ? -1 : patterns.indexOf(pattern),
        clarity: clarities[system.clarity],
      };
    });
    const { vertices, indices } = territoryTriangles(borders, looks);
    this.territory.set(vertices, indices);
  }

  private showBorders(model: MapModel, borders: Borders) {
    const { vertices, indices } = borderLines(
      borders,
      model.powers.map(({ colour }) => colour),
      (a, b) => model.wars.has(a * model.powers.length + b),
    );
    this.borderLines.set(vertices, indices);
  }

  private showLanes(model: MapModel, lit: readonly boolean[] | null) {
    const gathered = gather();
    for (const { a, b } of model.lanes) {
      const from = model.systems[a];
      const to = model.systems[b];
      if (!from || !to) continue;
      const known = Math.max(from.clarity, to.clarity);
      const bright = lit === null ? 1 : lit[a] && lit[b] ? 1.9 : 0.35;
      const alpha = (known === 0 ? 0.14 : known === 1 ? 0.28 : 0.42) * bright;
      const colours = [laneColour(model, from), laneColour(model, to)] as const;
      addLine(gathered, from, to, colours, {
        width: 9,
        alpha: alpha * 0.6,
        style: lineStyles.glow,
      });
      addLine(gathered, from, to, colours, { width: 1.3, alpha, style: lineStyles.plain });
    }
    this.lanes.set(gathered.vertices, gathered.indices);
  }

  private showStars(model: MapModel) {
    const gathered = gather();
    for (const system of model.systems) {
      const dim = system.clarity === 2 ? 1 : system.clarity === 1 ? 0.62 : 0.34;
      const size = 20 + system.importance * 8;
      const kind = system.isStar ? signKinds.star : signKinds.haze;
      const { x, y, light: colour } = system;
      addSign(gathered, { x, y, size, kind, colour, alpha: dim, growth: 0.6 });
      if (system.importance < 2) continue;
      const tint = mix(model.powers[system.owner]?.colour ?? parchment, brass, 0.15);
      const reticle = system.importance === 3 ? 21 : 15;
      addSign(gathered, {
        x,
        y,
        size: reticle,
        kind: signKinds.reticle,
        colour: tint,
        alpha: 0.85 * dim,
        growth: system.importance === 3 ? 0.45 : 0.8,
      });
    }
    this.stars.set(gathered.vertices, gathered.indices);
  }
}

function laneColour(model: MapModel, system: SystemMark): Rgb {
  return mix(model.powers[system.owner]?.colour ?? nobody, parchment, 0.2);
}

/** Changes when and only when the ground would look different. */
function groundKey(
  model: MapModel,
  colours: readonly (Rgb | null)[],
  lit: readonly boolean[] | null,
): string {
  const systems = model.systems.map(
    ({ owner, clarity, importance }, index) =>
      `${owner}.${clarity}.${importance}.${lit?.[index] ?? ''}.${colours[index]?.join() ?? ''}`,
  );
  return `${systems.join(';')}/${[...model.wars].join()}`;
}
