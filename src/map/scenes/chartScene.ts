import Phaser from 'phaser';
import type { Pattern } from '../../content/palette';
import type { MapCamera } from '../camera';
import type { Cells } from '../geometry/cells';
import type { Shared } from '../gpu/gpuLayer';
import { FleetLayer } from '../layers/fleetLayer';
import { GroundLayer } from '../layers/groundLayer';
import { LabelLayer } from '../layers/labelLayer';
import type { Note } from '../layers/noteLabels';
import { OverlayLayer } from '../layers/overlayLayer';
import { StatecraftLayer } from '../layers/statecraftLayer';
import { WorldLayer } from '../layers/worldLayer';
import { parchment, type Rgb } from '../model/colour';
import type { MapModel } from '../model/mapModel';
import type { Statecraft } from '../model/statecraft';
import { statecraftMarks } from '../model/statecraftMarks';

/** The layers of one chart, made when a game opens. */
export interface ChartLayers {
  readonly ground: GroundLayer;
  readonly statecraft: StatecraftLayer;
  readonly overlay: OverlayLayer;
  readonly worlds: WorldLayer;
  readonly fleets: FleetLayer;
  readonly labels: LabelLayer;
}

/** How a map mode and the affairs of state make a model look. */
export interface ChartLook {
  /** Of each system's space; null leaves it dark. */
  readonly colours: readonly (Rgb | null)[];
  /** Systems whose lanes are lit; null: all alike. */
  readonly lit: readonly boolean[] | null;
  /** Of each power's space; null: its own. */
  readonly hatching: readonly Pattern[] | null;
  readonly statecraft: Statecraft;
  readonly notes: readonly Note[];
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
    const statecraft = new StatecraftLayer(this, this.shared);
    const overlay = new OverlayLayer(this, this.shared);
    const labels = new LabelLayer(this, cells, unit, letters);
    const fleets = new FleetLayer(this, unit, labels.key('count'));
    const worlds = new WorldLayer(this, this.shared, labels.key('label'), labels.key('count'));
    this.layers = { ground, statecraft, overlay, worlds, fleets, labels };
    return this.layers;
  }

  /** Draws a model; nothing here happens per frame. */
  show(model: MapModel, { colours, lit, hatching, statecraft, notes }: ChartLook): void {
    if (!this.layers) return;
    const own = model.powers.find(({ id }) => id === model.faction)?.colour ?? parchment;
    const marks = statecraftMarks(statecraft, own);
    this.layers.ground.show(model, colours, lit, hatching);
    this.layers.ground.showZones(statecraft.zones);
    this.layers.statecraft.show(statecraft.operations, marks);
    this.layers.worlds.show(model);
    this.layers.labels.show(model, notes, marks);
    this.layers.fleets.show(model);
  }

  follow(camera: MapCamera): void {
    this.cameras.main.setZoom(camera.zoom).centerOn(camera.x, camera.y);
    this.layers?.worlds.update(camera);
    this.layers?.fleets.update(camera);
    this.layers?.labels.update(camera);
  }
}
