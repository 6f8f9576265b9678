import type { IntelligenceRefusal } from '../../../sim';

/** Why an agent cannot do something, or nothing can be searched. */
export const covertRefusals: Readonly<Record<IntelligenceRefusal, string>> = {
  agentsEnough: 'You lead as many agents as you can ({limit}).',
  noSuchAgent: 'There is no such agent in your service.',
  agentHeld: '{faction} holds this agent.',
  agentOnTheWay: 'He arrives in {months} months; until then he cannot turn back.',
  agentThere: 'He is there already, or on his way.',
  noSuchStation: 'Nobody rules there whom an agent could work against.',
  stationOwn: 'That is your own.',
  onlyByReplacing: 'The only way into a fleet is in the place of one of its officers.',
  wrongStation: 'That cannot be done from where he is.',
  missionStands: 'That is what he does already.',
  noSuchTarget: 'There is no such thing within his reach.',
  noSuchSuspicion: 'You suspect nothing of the kind.',
  searchedLately: 'That was searched lately; it can be searched again in {months} months.',
};
