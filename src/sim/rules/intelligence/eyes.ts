import type { Realm } from '../../state/game';
import type { FactionId, FleetId, SystemId, WorldId } from '../../state/ids';
import { agentsOf, isAtWork, isInPlace } from './agents';
import { stationKey, systemOfStation, worldOfStation } from './stations';

/** What its agents let a power see. */
export interface AgentEyes {
  /** Where they are: what shows itself there is seen. */
  readonly systems: readonly SystemId[];
  /** Fleets whose officers they are: what these see is seen. */
  readonly fleets: ReadonlySet<FleetId>;
  /** Whoever sees the same has the same key; empty without agents. */
  readonly key: string;
}

const blind: AgentEyes = { systems: [], fleets: new Set(), key: '' };

/**
 * What its agents let a power see; its allies are not told.
 * @source seed 14
 */
export function agentEyesOf(realm: Realm, faction: FactionId): AgentEyes {
  if (realm.agents === undefined) return blind;
  const systems: SystemId[] = [];
  const fleets = new Set<FleetId>();
  let key = '';
  // Asked by the thousand each turn: agents are few, and are not put in order for it.
  for (const id in realm.agents) {
    const agent = realm.agents[id];
    if (agent?.faction !== faction || agent.station.kind === 'home' || !isInPlace(agent)) continue;
    const { station } = agent;
    key += ` ${stationKey(station)}`;
    if (station.kind === 'fleet') fleets.add(station.fleet);
    else {
      const system = systemOfStation(realm, station, faction);
      if (system !== null) systems.push(system);
    }
  }
  return key === '' ? blind : { systems, fleets, key };
}

/** Whether an agent of a power watches a court. */
export function watchesCourt(realm: Realm, faction: FactionId, court: FactionId): boolean {
  return agentsOf(realm, faction).some(
    (agent) =>
      agent.mission?.kind === 'watch' &&
      isAtWork(agent) &&
      agent.station.kind === 'court' &&
      agent.station.of === court,
  );
}

/** Worlds whose workshops the agents of a power watch: those they live on. */
export function worldsWatched(realm: Realm, faction: FactionId): ReadonlySet<WorldId> {
  const worlds = new Set<WorldId>();
  for (const agent of agentsOf(realm, faction)) {
    if (agent.mission?.kind !== 'watch' || !isAtWork(agent)) continue;
    const world = worldOfStation(realm, agent.station, faction);
    if (world !== null) worlds.add(world);
  }
  return worlds;
}
