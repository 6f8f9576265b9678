import { type Refusal, refuse } from '../../lib/refusal';
import type { Agent, CovertKind, Station } from '../../state/agent';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { spendingRefusal } from '../deals/setAside';
import { agentsOf, agentsWanting } from './agents';
import { covertDefinitions } from './covert/kinds';
import { stationKey, victimAt } from './stations';

/** Why a power cannot recruit another agent; null when it can. */
export function recruitRefusal(realm: Realm, rules: Ruleset, faction: FactionId): Refusal | null {
  const { latinum, influence } = rules.numbers.intelligence.agents;
  if (agentsWanting(realm, rules, faction) === 0) {
    return refuse('agentsEnough', { limit: agentsOf(realm, faction).length });
  }
  return (
    spendingRefusal(realm, faction, 'latinum', latinum) ??
    spendingRefusal(realm, faction, 'influence', influence)
  );
}

function ownRefusal(faction: FactionId, agent: Agent | undefined): Refusal | null {
  if (agent?.faction !== faction) return refuse('noSuchAgent');
  return agent.held ? refuse('agentHeld', { faction: agent.held.by }) : null;
}

/** Why an agent cannot be sent to a station; null when he can. */
export function sendRefusal(
  realm: Realm,
  faction: FactionId,
  agent: Agent | undefined,
  station: Station,
): Refusal | null {
  const refusal = ownRefusal(faction, agent);
  if (refusal !== null || agent === undefined) return refusal;
  if (stationKey(agent.station) === stationKey(station)) return refuse('agentThere');
  if (agent.arrives > 0) return refuse('agentOnTheWay', { months: agent.arrives - realm.turn });
  if (station.kind === 'home') return null;
  if (station.kind === 'fleet') return refuse('onlyByReplacing');
  const victim = victimAt(realm, station);
  if (victim === null) return refuse('noSuchStation');
  return victim === faction ? refuse('stationOwn') : null;
}

/** Why an agent cannot be given a covert mission, or none; null when he can. */
export function instructRefusal(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  agent: Agent | undefined,
  kind: CovertKind | null,
  target: string | null,
): Refusal | null {
  const refusal = ownRefusal(faction, agent);
  if (refusal !== null || agent === undefined) return refusal;
  const { mission } = agent;
  if ((mission?.kind ?? null) === kind && (mission?.target ?? null) === target) {
    return refuse('missionStands');
  }
  if (kind === null) return null;
  const definition = covertDefinitions[kind];
  if (!definition.stations.includes(agent.station.kind)) return refuse('wrongStation');
  const victim = victimAt(realm, agent.station);
  if (agent.station.kind !== 'home' && (victim === null || victim === faction)) {
    return refuse('noSuchStation');
  }
  if (!definition.targets({ realm, rules, agent, victim }).includes(target)) {
    return refuse('noSuchTarget');
  }
  const { latinum } = rules.numbers.intelligence.missions[kind];
  return spendingRefusal(realm, faction, 'latinum', latinum);
}
