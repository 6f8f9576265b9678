/** What the core says of goods run to sealed worlds to whoever stands outside. */

export { forecastRun, type RunForecast, runTerms } from './runOdds';
export { runRefusal } from './runRefusal';
export { sealedBy, sealOn } from './seals';
export { tollTerms } from './toll';
export { watchTerms } from './watchTerms';
