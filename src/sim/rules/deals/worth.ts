import type { Term } from '../../lib/terms';
import type { DealItem } from '../../state/dealItem';
import type { DealId } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { itemRules } from './items/registry';

/**
 * What an item adds to the account of a judge, in points of worth (about a latinum each): positive
 * when he is better off for it. `gains`: he receives it from the other; else he gives it. Treaties
 * and peace may be good or bad for both.
 */
export function worthTerms(
  realm: Realm,
  rules: Ruleset,
  judge: FactionId,
  item: DealItem,
  gains: boolean,
  other: FactionId,
  offer?: DealId,
): Term[] {
  return itemRules(item).worth({ realm, rules, judge, other, gains, offer }, item);
}
