import { required } from '../../lib/invariant';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { isArmed } from '../fleets/shipFigures';
import { stanceOf } from '../fleets/stances';
import {
  fleetSensor,
  hidingOf,
  type Sensor,
  type Sight,
  sightBook,
  strengthAt,
  worldSensor,
} from './sight';

/** Sight of a faction, worked out when first asked for. */
export type Sights = (faction: FactionId) => Sight;

/**
 * Whether a fleet's presence counts: armed, uncloaked, and not told to evade. Who hides or gets out
 * of the way lifts no siege, bars no landing and covers nothing. Of a foreign fleet whose orders are
 * unknown the worst is assumed.
 */
export function stands(realm: Realm, rules: Ruleset, fleet: Fleet): boolean {
  return !fleet.cloaked && stanceOf(fleet).stands && isArmed(realm, rules, fleet);
}

/** Whether a fleet stands where a faction can find it: who is not even found hinders nobody. */
export function standsBefore(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  faction: FactionId,
  sights: Sights,
): boolean {
  if (!stands(realm, rules, fleet)) return false;
  // Sight is costly; most ships hide behind nothing, and most others from nobody at the same place.
  const hiding = hidingOf(realm, rules, fleet);
  if (hiding <= rules.numbers.detection.visible) return true;
  return isOutmatched(realm, rules, fleet, hiding, faction) || sights(faction).detects(fleet);
}

/** Whether what a faction has in the fleet's own system is enough to find it. */
function isOutmatched(
  realm: Realm,
  rules: Ruleset,
  { place }: Fleet,
  hiding: number,
  faction: FactionId,
): boolean {
  if (place.kind !== 'system') return false;
  const { system } = place;
  const finds = (sensor: Sensor) => strengthAt(realm, rules, sensor, system) >= hiding;
  for (const id of required(realm.chart.systems[system], `system ${system}`).worlds) {
    const world = realm.worlds[id];
    if (world?.owner === faction && finds(worldSensor(realm, rules, world))) return true;
  }
  for (const id in realm.fleets) {
    const fleet = realm.fleets[id];
    if (fleet?.faction !== faction || fleet.place.kind !== 'system') continue;
    if (fleet.place.system === system && finds(fleetSensor(realm, rules, fleet))) return true;
  }
  return false;
}

/** Sights of a realm as it is now, none worked out before it is asked for. */
export function lazySights(realm: Realm, rules: Ruleset): Sights {
  let book: Sights | null = null;
  return (faction) => {
    book ??= sightBook(realm, rules);
    return book(faction);
  };
}
