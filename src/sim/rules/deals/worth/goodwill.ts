import { sum } from '../../../lib/integers';
import { type Term, term, total } from '../../../lib/terms';
import { itemRules } from '../items/registry';
import type { Weighed } from './judged';

/**
 * Goodwill signs; it does not pay. What somebody likes about a treaty beyond what it brings him makes
 * him sign it, and no more than that: goods are paid for what it brings.
 * @source invented
 */
export function unpaidTerms(baskets: readonly Weighed[]): Term[] {
  return goodsOf(baskets) < 0 ? term('deal.unpaid', -goodwillIn(baskets)) : [];
}

/** Points of treaties that count only where nothing is paid for them. */
export function goodwillIn(baskets: readonly Weighed[]): number {
  let [all, brought] = [0, 0];
  for (const { items, worths } of baskets) {
    for (const [at, item] of items.entries()) {
      if (!itemRules(item).goodwillSigns) continue;
      const terms = worths[at] ?? [];
      all += total(terms);
      brought += total(terms.filter((each) => each.amount < 0 || !isGoodwill(each)));
    }
  }
  return Math.max(0, all - Math.max(0, brought));
}

/** What is paid and got beside treaties. */
function goodsOf(baskets: readonly Weighed[]): number {
  return sum(
    baskets.flatMap(({ items, worths }) =>
      items.map((item, at) => (itemRules(item).goodwillSigns ? 0 : total(worths[at] ?? []))),
    ),
  );
}

function isGoodwill({ label }: Term): boolean {
  return label === 'deal.opinion' || label.startsWith('attitude.');
}
