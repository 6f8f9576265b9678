import type { Refusal } from '../../lib/refusal';
import type { DealItem } from '../../state/dealItem';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { itemRules } from './items/registry';

/** Why a giver cannot hand an item to a receiver, whatever he gets for it; null when he can. */
export function itemRefusal(
  realm: Realm,
  rules: Ruleset,
  item: DealItem,
  giver: FactionId,
  receiver: FactionId,
): Refusal | null {
  return itemRules(item).refusal({ realm, rules, giver, receiver }, item);
}
