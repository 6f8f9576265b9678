import type { IntelligenceRefusal } from '../../../sim';

/** Why an agent cannot do something, or nothing can be searched. */
export const covertRefusals: Readonly<Record<IntelligenceRefusal, string>> = {
  agentsEnough: 'You lead as many agents as you can ({limit}).',
  noSuchAgent: 'There is no such agent in your service.',
  agentHeld: '{faction} holds this agent.',
  agentOnTheWay: 'The agent arrives in {months} months; until then there is no turning back.',
  agentThere: 'The agent is there already, or on the way.',
  noSuchStation: 'Nobody rules there whom an agent could work against.',
  stationOwn: 'That is your own.',
  onlyByReplacing: 'The only way into a fleet is in the place of one of its officers.',
  wrongStation: 'That cannot be done from there.',
  missionStands: 'That is the mission already.',
  noSuchTarget: 'There is no such thing within reach.',
  noSuchSuspicion: 'You suspect nothing of the kind.',
  searchedLately: 'That was searched lately; it can be searched again in {months} months.',
};
