import type { Refusal } from '../../lib/refusal';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { borderOf } from '../diplomacy/relations';
import { papersOf, zoneOver } from '../diplomacy/zones';
import { fleetSpeed } from '../fleets/fleetFigures';
import { findRoute, routeFrom } from './routes';

/**
 * Why `findRoute` finds no way for a fleet, as a refusal that names the place; null when there is a
 * way. Of closed borders and neutral zones the first on the shortest way is named.
 */
export function whyNoWay(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  target: SystemId,
): Refusal | null {
  if (fleet.place.kind === 'system' && fleet.place.system === target) return null;
  if (fleetSpeed(realm, rules, fleet) === 0) {
    return { code: 'cannotMove', values: { fleet: fleet.id } };
  }
  if (findRoute(realm, rules, fleet, target) !== null) return null;
  const { faction } = fleet;
  const stranger = { faction, armed: false, cloaked: false };
  const way = routeFrom(realm, fleet.place, target, stranger);
  if (way === null) return { code: 'noLanesThere', values: { system: target } };
  const papers = papersOf(realm, faction);
  for (const system of way) {
    const by = borderOf(realm, faction, system, papers);
    if (by === null) continue;
    const code =
      zoneOver(realm, faction, system, papers) === null ? 'borderInTheWay' : 'zoneInTheWay';
    return { code, values: { system, faction: by, target } };
  }
  return { code: 'noLanesThere', values: { system: target } };
}
