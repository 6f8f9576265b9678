import { scale, sum } from '../../../lib/integers';
import { compareIds } from '../../../lib/ordered';
import { type Term, term, total } from '../../../lib/terms';
import type { DealItem } from '../../../state/dealItem';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { partnerIn, treatiesOf } from '../../diplomacy/treatyLookup';
import { receiverOf } from '../../diplomacy/tribute';
import type { Baskets } from '../baskets';
import { itemRules } from '../items/registry';
import { openPledges } from '../openPledges';
import { halvedBy } from './halvedBy';

type Worths = readonly (readonly Term[])[];

/**
 * Nobody can march on everybody at once: where peace is paid for, or tribute asked, what is feared of the other counts for
 * half with each court to which he has given his peace within a year, that pays him tribute, or that he has offered
 * either before. Who signs a peace for nothing in return fears him as he is.
 * @source invented
 */
export function withThreats(
  realm: Realm,
  rules: Ruleset,
  baskets: Baskets,
  items: readonly DealItem[],
  worths: Worths,
): Worths {
  const { from, take } = baskets;
  const isPaid = items.some(isPeace) && !take.every((item) => itemRules(item).agreement);
  if (!isPaid && !items.some(isTribute)) return worths;
  const left = halvedBy(courtsSpared(realm, rules, baskets));
  return worths.map((terms, at) => {
    const feared = fearedIn(items[at], terms);
    return [...terms, ...term('deal.manySpared', scale(feared, left) - feared, from)];
  });
}

/** Points of what peace, or tribute, is worth that are owed to fear alone. */
function fearedIn(item: DealItem | undefined, terms: readonly Term[]): number {
  if (item === undefined || !isThreat(item)) return 0;
  if (item.kind === 'promise') return Math.max(0, total([...terms]));
  return sum(terms.map(({ label, amount }) => (label === 'deal.fear' ? Math.max(0, amount) : 0)));
}

/** How many other courts a power has given its peace to of late, has pay it tribute, or has offered either to before this. */
function courtsSpared(realm: Realm, rules: Ruleset, { id, from, to }: Baskets): number {
  const { span } = rules.numbers.deals.papers;
  const isLate = (since: number) => since > 0 && realm.turn - since < span;
  const courts = new Set<FactionId>();
  for (const treaty of treatiesOf(realm, from)) {
    const { terms, since } = treaty;
    const pays = terms.kind === 'tribute' && since > 0 && receiverOf(treaty) === from;
    const spared = terms.kind === 'nonAggression' && isLate(since);
    if (pays || spared) courts.add(partnerIn(treaty, from));
  }
  for (const { terms, made, to: court } of openPledges(realm, from)) {
    if (terms.kind === 'spare' && isLate(made)) courts.add(court);
  }
  for (const other in realm.deals) {
    const deal = realm.deals[other];
    if (deal?.from !== from || (id !== undefined && compareIds(deal.id, id) >= 0)) continue;
    if ([...deal.give, ...deal.take].some(isThreat)) courts.add(deal.to);
  }
  courts.delete(to);
  return courts.size;
}

function isThreat(item: DealItem): boolean {
  return isPeace(item) || isTribute(item);
}

function isTribute(item: DealItem): boolean {
  return item.kind === 'treaty' && item.terms.kind === 'tribute';
}

function isPeace(item: DealItem): boolean {
  if (item.kind === 'treaty') return item.terms.kind === 'nonAggression';
  return item.kind === 'promise' && item.promise.kind === 'spare';
}
