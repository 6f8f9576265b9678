import { inOrder } from '../../lib/ordered';
import type { Operation } from '../../state/alliance';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { atWar, ownedWorlds } from '../diplomacy/relations';
import { fleetSpeed } from '../fleets/fleetFigures';
import { routeFrom, routeLength, travellerOf } from '../travel/routes';
import { isMobile, paperStrength } from './paperStrength';

/** Where and on which turn an operation gathers. */
export type Meeting = Pick<Operation, 'staging' | 'strike'>;

/**
 * Paper strength of a member's warships that could not be where an operation gathers on its day, in points:
 * orders are given in the month after the call, and nobody is asked to fight his way through enemies' worlds.
 * @source invented
 */
export function strengthTooFar(
  realm: Realm,
  rules: Ruleset,
  member: FactionId,
  meeting: Meeting,
): number {
  let strength = 0;
  for (const fleet of inOrder(realm.fleets)) {
    if (fleet.faction !== member || !isMobile(realm, rules, fleet)) continue;
    const points = paperStrength(realm, rules, fleet);
    if (points > 0 && !isInTime(realm, rules, fleet, meeting)) strength += points;
  }
  return strength;
}

function isInTime(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  { staging, strike }: Meeting,
): boolean {
  const traveller = travellerOf(realm, rules, fleet);
  const isHostile = (system: SystemId) =>
    ownedWorlds(realm, system).some(
      ({ owner }) => owner !== null && atWar(realm, fleet.faction, owner),
    );
  const route = routeFrom(realm, fleet.place, staging, traveller, isHostile);
  const months = strike - realm.turn - 1;
  return (
    route !== null &&
    routeLength(realm, fleet.place, route) <= fleetSpeed(realm, rules, fleet) * months
  );
}
