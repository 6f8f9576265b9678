import Phaser from 'phaser';
import type { Pattern } from '../../content/palette';
import type { MapCamera } from '../camera';
import type { Cells } from '../geometry/cells';
import type { Shared } from '../gpu/gpuLayer';
import { FleetLayer } from '../layers/fleetLayer';
import { GroundLayer } from '../layers/groundLayer';
import { LabelLayer } from '../layers/labelLayer';
import { OverlayLayer } from '../layers/overlayLayer';
import { WorldLayer } from '../layers/worldLayer';
import type { Rgb } from '../model/colour';
import type { MapModel } from '../model/mapModel';

/** The layers of one chart, made when a game opens. */
export interface ChartLayers {
  readonly ground: GroundLayer;
  readonly overlay: OverlayLayer;
  readonly worlds: WorldLayer;
  readonly fleets: FleetLayer;
  readonly labels: LabelLayer;
}

/** The chart itself: ground, overlay, fleets and names under one zooming camera. */
export class ChartScene extends Phaser.Scene {
  layers: ChartLayers | null = null;

  constructor(private readonly shared: Shared) {
    super('chart');
  }

  /** Starts over with another chart; `letters` are all that names on it may need. */
  open(cells: Cells, letters: string): ChartLayers {
    this.children.removeAll(true);
    const { unit } = this.shared;
    const ground = new GroundLayer(this, this.shared, cells);
    const overlay = new OverlayLayer(this, this.shared);
    const labels = new LabelLayer(this, cells, unit, letters);
    const fleets = new FleetLayer(this, unit, labels.key('count'));
    const worlds = new WorldLayer(this, this.shared, labels.key('label'), labels.key('count'));
    this.layers = { ground, overlay, worlds, fleets, labels };
    return this.layers;
  }

  /** Draws a model; nothing here happens per frame. */
  show(
    model: MapModel,
    colours: readonly (Rgb | null)[],
    lit: readonly boolean[] | null,
    hatching: readonly Pattern[] | null,
  ): void {
    if (!this.layers) return;
    this.layers.ground.show(model, colours, lit, hatching);
    this.layers.worlds.show(model);
    this.layers.labels.show(model);
    this.layers.fleets.show(model);
  }

  follow(camera: MapCamera): void {
    this.cameras.main.setZoom(camera.zoom).centerOn(camera.x, camera.y);
    this.layers?.worlds.update(camera);
    this.layers?.fleets.update(camera);
    this.layers?.labels.update(camera);
  }
}
