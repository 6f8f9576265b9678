import { compareIds } from '../../../lib/ordered';
import type { DealItem } from '../../../state/dealItem';
import type { TreatyKind } from '../../../state/diplomacy';
import type { Realm } from '../../../state/game';
import type { Ruleset } from '../../../state/ruleset';
import { treatiesBetween } from '../../diplomacy/treatyLookup';
import type { Baskets } from '../baskets';
import { itemRules } from '../items/registry';

/**
 * How many treaties two powers signed with each other of late, or would sign by what one of them has laid
 * before the other earlier: the next one has only what goodwill these leave. What stands since before
 * the game began is not counted.
 * @source invented
 */
export function papersBefore(realm: Realm, rules: Ruleset, baskets: Baskets): number {
  const { from, to, give, take } = baskets;
  if (![...give, ...take].some(isPaper)) return 0;
  const kinds = kindsOf([...give, ...take]);
  const { span } = rules.numbers.deals.papers;
  const signed = treatiesBetween(realm, from, to).filter(
    ({ terms, since }) => since > 0 && realm.turn - since < span && !kinds.includes(terms.kind),
  );
  return signed.length + offeredBefore(realm, baskets);
}

/** Treaties in what else the proposer has laid before the same court, before this. */
function offeredBefore(realm: Realm, { id, from, to }: Baskets): number {
  let papers = 0;
  for (const other in realm.deals) {
    const deal = realm.deals[other];
    if (deal?.from !== from || deal.to !== to) continue;
    if (id !== undefined && compareIds(deal.id, id) >= 0) continue;
    papers += [...deal.give, ...deal.take].filter(isPaper).length;
  }
  return papers;
}

function isPaper(item: DealItem): boolean {
  return itemRules(item).goodwillSigns === true;
}

function kindsOf(items: readonly DealItem[]): TreatyKind[] {
  return items.flatMap((item) => (item.kind === 'treaty' ? item.terms.kind : []));
}
