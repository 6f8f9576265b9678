/** What the core says of situations to whoever stands outside. */

export { gaugeOf } from './gaugeOf';
export type { GaugePart, GaugeRange, Reading } from './gauges/definition';
export { gaugeRegistry, gaugeWords } from './gauges/registry';
export {
  type SituationOutlook,
  type StageNeeds,
  type StageState,
  situationsOf,
} from './situationsOf';
