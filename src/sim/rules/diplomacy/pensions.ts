import { clamp, root, scale, sum } from '../../lib/integers';
import { inOrder } from '../../lib/ordered';
import type { Treaty } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { note } from './memories';
import { treatiesOf } from './treatyLookup';
import { isDue, payerOf, receiverOf } from './tribute';

/**
 * Points of goodwill that a pension of so much a month comes to while it is paid: twice as much money is not
 * twice as welcome.
 * @param price what is paid a month, in points of worth.
 * @source invented
 */
export function pensionGoodwill({ numbers }: Ruleset, price: number): number {
  const { points, most } = numbers.opinion.memories.pensioned;
  return clamp(points * root(perPoint * Math.max(0, price)), 0, most);
}

/** Points of worth under the root, for a latinum a month. */
const perPoint = 4;

/**
 * Writes down this month's pensions. What a court passes on by treaty it has not been given: money that goes round
 * in a ring makes no friends.
 * @source invented
 */
export function notePensions(realm: Realm, rules: Ruleset): void {
  for (const treaty of inOrder(realm.treaties)) {
    if (treaty.terms.kind !== 'pension' || !isDue(realm, treaty)) continue;
    const receiver = receiverOf(treaty);
    const gained = Math.min(priceOf(rules, treaty), netOf(realm, rules, receiver));
    const points = pensionGoodwill(rules, gained);
    if (points > 0) note(realm, rules, receiver, payerOf(treaty), 'pensioned', points);
  }
}

function priceOf({ numbers }: Ruleset, { terms: { stock, amount } }: Treaty): number {
  return stock === null ? 0 : scale(amount, numbers.deals.stocks[stock]);
}

/** What a faction is paid by treaties a month, less what it pays by them, in points of worth. */
function netOf(realm: Realm, rules: Ruleset, faction: FactionId): number {
  return sum(
    treatiesOf(realm, faction)
      .filter((treaty) => isDue(realm, treaty))
      .map((treaty) => (receiverOf(treaty) === faction ? 1 : -1) * priceOf(rules, treaty)),
  );
}
