import type { TermLabel } from '../../../lib/codes/codes';
import { sum } from '../../../lib/integers';
import { type Term, term, total } from '../../../lib/terms';
import type { DealItem } from '../../../state/dealItem';
import type { Realm } from '../../../state/game';
import type { Ruleset } from '../../../state/ruleset';
import { opinionOf } from '../../diplomacy/opinion';
import type { Baskets } from '../baskets';
import { itemRules } from '../items/registry';
import { worthTerms } from '../worth';
import { portion, type Weighed } from './judged';

/** The most a friend lets off, in permille of what is asked. */
export const mostDiscount = 250;

/**
 * To a friend one lets a thing go for a little less; of what may come back by another deal, no less than
 * it is worth to oneself, so that nobody buys from a friend what he sells back to him for more. Of who
 * wronged one, one asks more: part of all that is asked.
 * @source invented
 */
export function sentiment(
  realm: Realm,
  rules: Ruleset,
  baskets: Baskets,
  weighed: readonly Weighed[],
): Term[] {
  const { liking, grudge } = rules.numbers.deals.goodwill;
  const { from, to } = baskets;
  const opinion = opinionOf(realm, rules, to, from);
  if (opinion < 0) {
    const spared = (item: DealItem, worth: readonly Term[]) =>
      portion(-total(worth), itemRules(item).spared?.(rules) ?? 0);
    const asked = stakes(weighed, spared);
    return term('deal.grudge', -portion(asked, -opinion * grudge), from);
  }
  const gained = (item: DealItem) => total(worthTerms(realm, rules, to, item, true, from));
  const above = stakes(weighed, (item, worth) =>
    itemRules(item).changesHands ? Math.max(gained(item), regained(worth)) : 0,
  );
  return term('deal.liking', portion(above, Math.min(mostDiscount, opinion * liking)), from);
}

const askedForParting: readonly TermLabel[] = ['deal.spare', 'deal.attachment'];

/** What a thing would bring who gives it, should he get it back: not the more of it that he has now, but that very part. */
function regained(worth: readonly Term[]): number {
  return -total(worth.filter(({ label }) => !askedForParting.includes(label)));
}

/** What a deal asks of somebody: the worth of all that counts against it, each less some part of it. */
function stakes(
  baskets: readonly Weighed[],
  less: (item: DealItem, worth: readonly Term[]) => number,
): number {
  return sum(
    baskets.flatMap(({ items, worths }) =>
      items.map((item, at) => {
        const worth = worths[at] ?? [];
        const asked = -total(worth);
        return asked <= 0 ? 0 : Math.max(0, asked - Math.max(0, less(item, worth)));
      }),
    ),
  );
}
