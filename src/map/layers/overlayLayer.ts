import type { Point } from '../geometry/cells';
import { addLine, addSign, gather, type Sign } from '../gpu/builders';
import { GpuLayer, type Shared } from '../gpu/gpuLayer';
import { GpuMesh } from '../gpu/gpuMesh';
import { lineMesh, lineStyles, signKinds, signMesh } from '../gpu/shaders';
import { ember, mix, parchment, type Rgb } from '../model/colour';

/** A way over the chart, with a mark where each turn ends. */
export interface DrawnRoute {
  readonly points: readonly Point[];
  readonly ticks: readonly Point[];
  readonly colour: Rgb;
  readonly alpha: number;
  /** Not ordered yet: what a right click would order. */
  readonly preview: boolean;
}

/** What a person has chosen and planned, and flashes of the turn: over the ground, under fleets. */
export class OverlayLayer {
  private readonly routes = new GpuMesh(lineMesh);
  private readonly ticks = new GpuMesh(signMesh);
  private readonly chosen = new GpuMesh(signMesh);
  private readonly flashes = new GpuMesh(signMesh);

  constructor(scene: Phaser.Scene, shared: Shared) {
    const meshes = [this.routes, this.ticks, this.chosen, this.flashes];
    new GpuLayer(scene, meshes, shared).setDepth(20).setName('overlay');
  }

  showRoutes(routes: readonly DrawnRoute[]): void {
    const lines = gather();
    const ticks = gather();
    for (const { points, ticks: marks, colour, alpha, preview } of routes) {
      let along = 0;
      points.slice(1).forEach((point, index) => {
        const from = points[index] ?? point;
        const look = { width: preview ? 3.4 : 2.4, alpha, style: lineStyles.dashed };
        addLine(lines, from, point, [colour, colour], {
          width: 11,
          alpha: alpha * 0.16,
          style: lineStyles.glow,
        });
        along = addLine(lines, from, point, [colour, colour], look, along);
      });
      for (const mark of marks) {
        const tint = mix(colour, parchment, 0.45);
        addSign(ticks, { ...mark, size: 5, kind: signKinds.diamond, colour: tint, alpha });
      }
    }
    this.routes.set(lines.vertices, lines.indices);
    this.ticks.set(ticks.vertices, ticks.indices);
  }

  showChosen(chosen: readonly Point[], hovered: Point | null, colour: Rgb): void {
    const signs = gather();
    for (const { x, y } of chosen) {
      addSign(signs, {
        x,
        y,
        size: 27,
        kind: signKinds.selection,
        colour,
        alpha: 0.95,
        growth: 0.2,
      });
    }
    if (hovered) {
      const { x, y } = hovered;
      addSign(signs, {
        x,
        y,
        size: 22,
        kind: signKinds.ring,
        colour: parchment,
        alpha: 0.4,
        growth: 0.2,
      });
    }
    this.chosen.set(signs.vertices, signs.indices);
  }

  /** Replaces the flashes of the turn's animation. */
  showFlashes(flashes: readonly Sign[]): void {
    const signs = gather();
    for (const flash of flashes) addSign(signs, flash);
    this.flashes.set(signs.vertices, signs.indices);
  }

  static readonly planned = ember;
}
