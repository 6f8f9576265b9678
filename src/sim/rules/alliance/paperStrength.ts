import { divide, root, scale } from '../../lib/integers';
import { inOrder } from '../../lib/ordered';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { shipsOf } from '../fleets/fleetShips';

/**
 * A fleet's strength as allies can count it, in points: of each armed ship the root of (damage a
 * round × points it can suffer) as its class is built, by the hull it has left. Crews, commanders
 * and what its owner's books hold are left out, so that every member comes to the same figure.
 * @source invented
 */
export function paperStrength(realm: Realm, rules: Ruleset, fleet: Fleet): number {
  let strength = 0;
  for (const ship of shipsOf(realm, fleet)) {
    const shipClass = rules.shipClasses[ship.class];
    if (!shipClass) continue;
    const { attack, shots, accuracy, hull, shields } = shipClass;
    const full = root(scale(attack * shots, accuracy) * (hull + shields));
    strength += Math.min(full, divide(full * ship.hull, hull));
  }
  return strength;
}

/** Paper strength of all a faction's fleets that can leave their place. */
export function paperStrengthOf(realm: Realm, rules: Ruleset, faction: FactionId): number {
  return inOrder(realm.fleets)
    .filter((fleet) => fleet.faction === faction && isMobile(realm, rules, fleet))
    .reduce((sum, fleet) => sum + paperStrength(realm, rules, fleet), 0);
}

/** Whether a fleet can leave its place at all. */
export function isMobile(realm: Realm, rules: Ruleset, fleet: Fleet): boolean {
  return shipsOf(realm, fleet).every((ship) => (rules.shipClasses[ship.class]?.speed ?? 0) > 0);
}
