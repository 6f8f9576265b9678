export { drawMinimap, minimapPoint } from './minimap';
export { powerSelected } from './model/diplomacyMode';
export { legendFor } from './model/modes';
export { mountMap } from './mountMap';
