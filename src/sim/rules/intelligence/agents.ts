import { divide } from '../../lib/integers';
import { inOrder } from '../../lib/ordered';
import { type Term, term, total } from '../../lib/terms';
import type { Agent } from '../../state/agent';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';

/** The agents of a power, those held by others included, in order of id. */
export function agentsOf(realm: Realm, faction: FactionId): Agent[] {
  if (realm.agents === undefined) return [];
  return inOrder(realm.agents).filter((agent) => agent.faction === faction);
}

/** Whether an agent is where he works, and free. */
export function isInPlace({ arrives, held }: Agent): boolean {
  return arrives === 0 && held === undefined;
}

/** Whether a mission that goes on has begun to bear fruit. */
export function isAtWork(agent: Agent): boolean {
  return isInPlace(agent) && agent.mission?.due === 0;
}

/**
 * How many agents a power can lead, with its terms: the more worlds it holds, the more.
 * @source invented
 */
export function agentLimitTerms(realm: Realm, { numbers }: Ruleset, faction: FactionId): Term[] {
  const { first, perWorlds, most } = numbers.intelligence.agents;
  const more = divide(realm.factions[faction]?.census ?? 0, perWorlds);
  return [
    ...term('agents.first', first),
    ...term('agents.worlds', Math.min(more, most - first), faction),
  ];
}

/** How many more agents a power can lead. */
export function agentsWanting(realm: Realm, rules: Ruleset, faction: FactionId): number {
  const led = agentsOf(realm, faction).filter(({ held }) => held === undefined).length;
  return Math.max(0, total(agentLimitTerms(realm, rules, faction)) - led);
}

/** What its agents cost a power a month, in latinum: whom others hold they feed. */
export function agentUpkeep(realm: Realm, { numbers }: Ruleset, faction: FactionId): Term[] {
  const led = agentsOf(realm, faction).filter(({ held }) => held === undefined).length;
  return term('upkeep.agents', -led * numbers.intelligence.agents.upkeep);
}

/** A record of agents with one as it is now; others may share the old record. */
export function withAgent(realm: Realm, agent: Agent): void {
  realm.agents = { ...realm.agents, [agent.id]: agent };
}
