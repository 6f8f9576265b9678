import type { MapCamera } from './camera';
import type { Cells } from './geometry/cells';
import type { Shared } from './gpu/gpuLayer';
import type { MapModel } from './model/mapModel';
import type { ChartScene } from './scenes/chartScene';

/** What the parts of the map share: the chart on show, the camera, and the way to ask for a frame. */
export interface MapStage {
  readonly scene: ChartScene;
  readonly camera: MapCamera;
  readonly shared: Shared;
  /** Null until a game is open. */
  model: MapModel | null;
  cells: Cells | null;
  wake(): void;
}
