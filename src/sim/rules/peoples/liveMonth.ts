import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import type { RealmIndex } from '../economy/realmIndex';
import { capacityOf } from './capacity';
import { grown } from './growth';
import { driftedLoyalty, driftedUnrest, loyaltyAim, unrestAim } from './loyalty';

/**
 * A month of a world's peoples: births, loyalty, unrest; the same for the turn and for who looks ahead.
 * @source invented
 */
export function liveMonth(
  realm: Realm,
  rules: Ruleset,
  world: World,
  realmIndex: RealmIndex,
): void {
  const loyalty = driftedLoyalty(rules, world, loyaltyAim(realm, rules, world, realmIndex));
  const unrest = driftedUnrest(rules, world, unrestAim(realm, rules, world));
  world.people = grown(realm, rules, world, capacityOf(realm, rules, world));
  world.loyalty = loyalty;
  world.unrest = unrest;
}
