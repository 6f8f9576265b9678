import type { FactionId } from '../../sim';
import { because } from '../core/planner';
import { bargainReason, strike, wouldAgree } from './bargain';
import type { Outlook } from './outlook';
import { isShelved, shelve } from './refusals';
import { treatyItem } from './treatyItem';

/** Latinum of a present, and what must be left after it. */
const present = 60;
const purse = 240;
/** Turns between presents to the same court. */
const tact = 9;

/**
 * Wins over a court that is short of signing: with a treaty both gain from, else with a present. It
 * is no gift for nothing: without this court there is no alliance against the enemy.
 */
export function woo(outlook: Outlook, reluctant: FactionId, enemy: FactionId): void {
  const { planner } = outlook;
  for (const kind of ['trade', 'nonAggression'] as const) {
    const wish = {
      to: reluctant,
      give: [treatyItem(planner.rules, kind)],
      take: [],
      matter: `${kind}:${reluctant}`,
      least: 0,
    };
    if (strike(outlook, wish, (baskets) => bargainReason(planner, 'woo.treaty', baskets))) return;
  }
  givePresent(outlook, reluctant, enemy);
}

function givePresent({ planner, opinion }: Outlook, to: FactionId, enemy: FactionId): void {
  const matter = `present:${to}`;
  if (isShelved(planner, matter) || opinion(to) < 0) return;
  if (planner.books.stocks.latinum < purse + present) return;
  const give = [{ kind: 'stock', stock: 'latinum', amount: present } as const];
  if (!wouldAgree(planner, { from: planner.me, to, give, take: [] })) return;
  shelve(planner, matter, tact);
  planner.give(
    { type: 'proposeDeal', to, give, take: [], counters: null },
    because('woo.present', { faction: to, enemy }, [
      { label: 'computer.present', amount: present },
    ]),
  );
}
