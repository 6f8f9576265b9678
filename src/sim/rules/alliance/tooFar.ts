import { inOrder } from '../../lib/ordered';
import type { Operation } from '../../state/alliance';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { fleetSpeed } from '../fleets/fleetFigures';
import { findRoute, routeLength } from '../travel/routes';
import { isMobile, paperStrength } from './paperStrength';

/** Where and on which turn an operation gathers. */
export type Meeting = Pick<Operation, 'staging' | 'strike'>;

/**
 * Paper strength of a member's warships that could not be where an operation gathers on its day, in points:
 * orders are given in the month after the call, and whatever has no open way counts too.
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
  const route = findRoute(realm, rules, fleet, staging);
  const months = strike - realm.turn - 1;
  return (
    route !== null &&
    routeLength(realm, fleet.place, route) <= fleetSpeed(realm, rules, fleet) * months
  );
}
