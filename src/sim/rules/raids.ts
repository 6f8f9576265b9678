import type { Fleet } from '../state/fleet';
import type { Realm } from '../state/game';
import type { FactionId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { World } from '../state/world';
import { stands } from './presence';
import { atWar, friendly } from './relations';
import { isArmed } from './shipFigures';

/**
 * Who preys on the trade of a world: an armed enemy in its system, seen or not, in raiding stance,
 * while no ship of the owner or a friend stands by to escort the convoys. Of several the one with the
 * first fleet by id; null when nobody does.
 */
export function raidersOf(
  realm: Realm,
  rules: Ruleset,
  world: World,
  fleetsHere: readonly Fleet[],
): FactionId | null {
  const { owner } = world;
  if (owner === null) return null;
  let raider: FactionId | null = null;
  for (const fleet of fleetsHere) {
    if (friendly(realm, owner, fleet.faction)) {
      if (stands(realm, rules, fleet)) return null;
    } else if (raider === null && fleet.command?.stance === 'raid') {
      if (atWar(realm, owner, fleet.faction) && isArmed(realm, rules, fleet))
        raider = fleet.faction;
    }
  }
  return raider;
}
