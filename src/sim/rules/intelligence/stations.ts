import { divide, root } from '../../lib/integers';
import type { Station } from '../../state/agent';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { positionOf, systemOf } from '../chart/places';

/** The power an agent works against; null at home, and where nobody rules. */
export function victimAt(realm: Realm, station: Station): FactionId | null {
  switch (station.kind) {
    case 'home':
      return null;
    case 'court':
      return realm.factions[station.of]?.alive ? station.of : null;
    case 'world':
      return realm.worlds[station.world]?.owner ?? null;
    case 'fleet':
      return realm.fleets[station.fleet]?.faction ?? null;
  }
}

/** The world an agent lives on; null in a fleet, and at a court without a seat. */
export function worldOfStation(realm: Realm, station: Station, faction: FactionId): WorldId | null {
  switch (station.kind) {
    case 'home':
      return realm.factions[faction]?.capital ?? null;
    case 'court':
      return realm.factions[station.of]?.capital ?? null;
    case 'world':
      return station.world;
    case 'fleet':
      return null;
  }
}

/** The system a station of a power's agent is in; null where nobody knows. */
export function systemOfStation(
  realm: Realm,
  station: Station,
  faction: FactionId,
): SystemId | null {
  if (station.kind === 'fleet') {
    const fleet = realm.fleets[station.fleet];
    return fleet ? systemOf(realm.chart, fleet.place) : null;
  }
  const world = worldOfStation(realm, station, faction);
  return world === null ? null : (realm.worlds[world]?.system ?? null);
}

/** A key that is the same for the same station. */
export function stationKey(station: Station): string {
  switch (station.kind) {
    case 'home':
      return 'home';
    case 'court':
      return `court:${station.of}`;
    case 'world':
      return `world:${station.world}`;
    case 'fleet':
      return `fleet:${station.fleet}`;
  }
}

/**
 * Months an agent needs from one station to another, by the straight line; who has no seat is no further than anybody.
 * @source invented
 */
export function monthsBetween(
  realm: Realm,
  { numbers }: Ruleset,
  faction: FactionId,
  from: Station,
  to: Station,
): number {
  const { pace, settle } = numbers.intelligence.travel;
  const start = systemOfStation(realm, from, faction);
  const end = systemOfStation(realm, to, faction);
  if (start === null || end === null) return settle;
  const a = positionOf(realm.chart, { kind: 'system', system: start });
  const b = positionOf(realm.chart, { kind: 'system', system: end });
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  return settle + divide(root(dx * dx + dy * dy), pace);
}
