import Phaser from 'phaser';
import type { MapCamera } from '../camera';
import type { Cells } from '../geometry/cells';
import type { Mark } from '../gpu/builders';
import type { Shared } from '../gpu/gpuLayer';
import { parchment } from '../model/colour';
import type { MapModel } from '../model/mapModel';
import { statecraftMarks } from '../model/statecraftMarks';
import {
  type ChartLayers,
  type ChartLook,
  type LayerGround,
  type LayerName,
  type LayerShown,
  layerKinds,
  layerNames,
} from './chartLayers';

/** The chart itself: ground, overlay, fleets and names under one zooming camera. */
export class ChartScene extends Phaser.Scene {
  /** Null until a game is open. */
  layers: ChartLayers | null = null;
  /** Layers that failed since the last model: they rest until the next. */
  private readonly resting = new Set<LayerName>();

  constructor(private readonly shared: Shared) {
    super('chart');
  }

  /** Starts over with another chart; `letters` are all that names on it may need. */
  open(cells: Cells, letters: string): void {
    this.children.removeAll(true);
    const ground: LayerGround = { scene: this, shared: this.shared, cells, letters };
    const layers: ChartLayers = {};
    this.layers = layers;
    for (const name of layerNames) this.alone(name, () => make(layers, name, ground));
  }

  /** Draws a model; nothing here happens per frame. */
  show(model: MapModel, look: ChartLook): void {
    const { layers } = this;
    if (!layers) return;
    this.resting.clear();
    const own = model.powers.find(({ id }) => id === model.faction)?.colour ?? parchment;
    let marks: readonly Mark[] = [];
    this.alone('statecraft', () => {
      marks = statecraftMarks(look.statecraft, own);
    });
    const shown = { ...look, model, marks };
    for (const name of layerNames) this.alone(name, () => show(layers, name, shown));
  }

  follow(camera: MapCamera): void {
    this.cameras.main.setZoom(camera.zoom).centerOn(camera.x, camera.y);
    const { layers } = this;
    if (!layers) return;
    for (const name of layerNames) this.alone(name, () => follow(layers, name, camera));
  }

  /** What fails in one layer is told and leaves the others be. */
  private alone(name: LayerName, act: () => void): void {
    if (this.resting.has(name)) return;
    try {
      act();
    } catch (cause) {
      this.resting.add(name);
      this.shared.failed(name, cause);
    }
  }
}

function make<Name extends LayerName>(layers: ChartLayers, name: Name, ground: LayerGround): void {
  layers[name] = layerKinds[name].make(ground);
}

function show<Name extends LayerName>(layers: ChartLayers, name: Name, shown: LayerShown): void {
  const layer = layers[name];
  if (layer) layerKinds[name].show(layer, shown);
}

function follow<Name extends LayerName>(layers: ChartLayers, name: Name, camera: MapCamera): void {
  const layer = layers[name];
  if (layer) layerKinds[name].follow?.(layer, camera);
}
