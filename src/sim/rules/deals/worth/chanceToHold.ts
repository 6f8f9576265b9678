import { clamp, scale } from '../../../lib/integers';
import type { Realm } from '../../../state/game';
import type { FactionId, WorldId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { atWar } from '../../diplomacy/relations';
import { warScoreOf } from '../../diplomacy/warScore';
import { mightOver, reachOf } from './ability';

/**
 * How likely a power is to come by a world it does not hold, in permille, as any court may forecast it: what
 * is an enemy's by how the war goes and how strong the two are; nobody's by how near it is. What belongs
 * to who lives in peace with it, it will not have. `ifHeld`: it is owed only if it is won, so that hope alone counts
 * for nothing.
 * @source invented
 */
export function chanceToHold(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  id: WorldId,
  ifHeld: boolean,
): number {
  const world = realm.worlds[id];
  if (!world || world.owner === by) return 0;
  const { unheld } = rules.numbers.deals.promise;
  const holder = world.owner;
  if (holder === null)
    return ifHeld ? 0 : scale(reachOf(realm, rules, by, world.system), unheld.empty);
  if (!atWar(realm, by, holder)) return 0;
  const winning = clamp(warScoreOf(realm, rules, by, holder) * unheld.perScore, 0, 1000);
  const course = ifHeld ? winning : Math.max(winning, unheld.hope);
  const chance = Math.min(unheld.most, scale(mightOver(realm, rules, by, holder), course));
  return realm.factions[holder]?.capital === id ? scale(chance, unheld.seat) : chance;
}
