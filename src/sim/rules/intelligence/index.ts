/** What the core says of agents and what they do in secret to whoever stands outside. */

export { agentLimitTerms, agentsOf, agentsWanting, isAtWork, isInPlace } from './agents';
export { covertDefinitions } from './covert/kinds';
export { watchesCourt, worldsWatched } from './eyes';
export { type CovertOdds, covertOdds, oddsTerms, riskTerms } from './odds';
export { recruitSkill } from './recruit';
export { instructRefusal, recruitRefusal, sendRefusal } from './refusals';
export { monthsBetween, stationKey, systemOfStation, victimAt, worldOfStation } from './stations';
export {
  counterChance,
  isSure,
  searchRefusal,
  searchTerms,
  suspicionBetween,
  suspicionPoints,
  suspicionsOf,
  suspicionTerms,
} from './suspicion';
export { counterSkill, vigilanceOf, vigilanceTerms } from './vigilance';
