import type { Statement } from '../../../lib/statement';
import type { DealItem } from '../../../state/dealItem';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { itemRules } from '../items/registry';

/** What a thing in a basket does once the deal is struck, with figures by the rules that do it. */
export function itemEffects(
  realm: Realm,
  rules: Ruleset,
  item: DealItem,
  giver: FactionId,
  receiver: FactionId,
): Statement[] {
  return itemRules(item).effects({ realm, rules, giver, receiver }, item);
}
