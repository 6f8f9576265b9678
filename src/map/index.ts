export { drawMinimap, minimapPoint } from './minimap';
export { legendFor } from './model/modes';
export { mountMap } from './mountMap';
export type { LegendEntry } from './model/modes';
export type { MapHandle, MapOptions, MapStatistics, MapStores, MapWords, Viewport } from './options';
