import type { Pattern } from '../../sim';
import type { MapCamera } from '../camera';
import type { Cells } from '../geometry/cells';
import type { Mark } from '../gpu/builders';
import type { Shared } from '../gpu/gpuLayer';
import { FleetLayer } from '../layers/fleetLayer';
import { GroundLayer } from '../layers/groundLayer';
import { fontKey, LabelLayer } from '../layers/labelLayer';
import type { Note } from '../layers/noteLabels';
import { OverlayLayer } from '../layers/overlayLayer';
import { StatecraftLayer } from '../layers/statecraftLayer';
import { WorldLayer } from '../layers/worldLayer';
import type { Rgb } from '../model/colour';
import type { MapModel } from '../model/mapModel';
import type { Statecraft } from '../model/statecraft';

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

/** What a layer is made of. */
export interface LayerGround {
  readonly scene: Phaser.Scene;
  readonly shared: Shared;
  readonly cells: Cells;
  /** All letters that names on the chart may need. */
  readonly letters: string;
}

/** What a layer is shown: the model, its look, and the marks of statecraft that names keep clear of. */
export interface LayerShown extends ChartLook {
  readonly model: MapModel;
  readonly marks: readonly Mark[];
}

/** How one layer is made, shown, and follows the camera. */
interface LayerKind<Layer> {
  make(ground: LayerGround): Layer;
  show(layer: Layer, shown: LayerShown): void;
  follow?(layer: Layer, camera: MapCamera): void;
}

interface Layers {
  ground: GroundLayer;
  statecraft: StatecraftLayer;
  overlay: OverlayLayer;
  labels: LabelLayer;
  fleets: FleetLayer;
  worlds: WorldLayer;
}

export type LayerName = keyof Layers;

/** The layers of one chart, in the order they are made; one that could not be made is not there. */
export type ChartLayers = { [Name in LayerName]?: Layers[Name] };

/** Every layer there is. Each is made, shown and moved by itself, so that it fails by itself. */
export const layerKinds: { readonly [Name in LayerName]: LayerKind<Layers[Name]> } = {
  ground: {
    make: ({ scene, shared, cells }) => new GroundLayer(scene, shared, cells),
    show: (layer, { model, colours, lit, hatching, statecraft }) => {
      layer.show(model, colours, lit, hatching);
      layer.showZones(statecraft.zones);
    },
  },
  statecraft: {
    make: ({ scene, shared }) => new StatecraftLayer(scene, shared),
    show: (layer, { statecraft, marks }) => layer.show(statecraft.operations, marks),
  },
  overlay: {
    make: ({ scene, shared }) => new OverlayLayer(scene, shared),
    // What is chosen and planned comes from elsewhere.
    show: () => undefined,
  },
  labels: {
    make: ({ scene, shared, cells, letters }) => new LabelLayer(scene, cells, shared.unit, letters),
    show: (layer, { model, notes, marks }) => layer.show(model, notes, marks),
    follow: (layer, camera) => layer.update(camera),
  },
  fleets: {
    make: ({ scene, shared }) => new FleetLayer(scene, shared.unit, fontKey('count', shared.unit)),
    show: (layer, { model }) => layer.show(model),
    follow: (layer, camera) => layer.update(camera),
  },
  worlds: {
    make: ({ scene, shared }) =>
      new WorldLayer(scene, shared, fontKey('label', shared.unit), fontKey('count', shared.unit)),
    show: (layer, { model }) => layer.show(model),
    follow: (layer, camera) => layer.update(camera),
  },
};

export const layerNames = Object.keys(layerKinds) as LayerName[];
