export { drawMinimap, minimapPoint } from './minimap';
export { powerSelected } from './model/diplomacyMode';
export type { LegendEntry } from './model/legend';
export { legendFor } from './model/modes';
export type { OperationStage } from './model/statecraft';
export { mountMap } from './mountMap';
export type {
  MapHandle,
  MapOptions,
  MapStatistics,
  MapStores,
  MapWords,
  Viewport,
} from './options';
