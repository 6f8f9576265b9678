import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { isArmed } from '../fleets/fleetFigures';
import { stanceOf } from '../fleets/stances';
import { hidingOf, type SensorCache, sensorCache, spots } from './sight';

/** Whether a faction finds a fleet, worked out when first asked for. */
export type Lookout = (faction: FactionId, fleet: Fleet) => boolean;

/**
 * Whether a fleet's presence counts: armed, uncloaked, and not told to evade. Who hides or gets out
 * of the way lifts no siege, bars no landing and covers nothing. Of a foreign fleet whose orders are
 * unknown the worst is assumed.
 * @source invented
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
  lookout: Lookout,
): boolean {
  if (!stands(realm, rules, fleet)) return false;
  // Most ships hide behind nothing.
  if (hidingOf(realm, rules, fleet) <= rules.numbers.detection.visible) return true;
  return lookout(faction, fleet);
}

/** Looks out for fleets in a realm as it is now; it holds while nothing moves or changes. */
export function lookoutOf(realm: Realm, rules: Ruleset, sensors?: SensorCache): Lookout {
  let cache = sensors;
  const found = new Map<string, boolean>();
  return (faction, fleet) => {
    const key = `${faction} ${fleet.id}`;
    let isFound = found.get(key);
    if (isFound === undefined) {
      cache ??= sensorCache(realm, rules);
      isFound = spots(realm, rules, faction, fleet, cache);
      found.set(key, isFound);
    }
    return isFound;
  };
}
