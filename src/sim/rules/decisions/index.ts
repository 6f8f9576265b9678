/** What the core says of decisions to whoever stands outside. */

export { decisionPlace } from './decisionPlace';
export { effectOf } from './effectOf';
export { momentOf } from './momentOf';
export { momentRegistry, momentWords } from './moments/registry';
export type { EffectOutlook, OptionOutlook } from './outlook';
export { defaultOption, optionsOf } from './outlook';
export { bound } from './roles';
