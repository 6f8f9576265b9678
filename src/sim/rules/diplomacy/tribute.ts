import { divide } from '../../lib/integers';
import { type Term, term } from '../../lib/terms';
import type { Treaty } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { Stock } from '../../state/stocks';
import { partnerIn, treatiesOf } from './treatyLookup';

/** Who pays by a treaty: of a tribute the first signatory, of a protectorate the client. */
export function payerOf({ terms, parties }: Treaty): FactionId {
  return terms.kind === 'protectorate' ? parties[1] : parties[0];
}

/** Who is paid by a treaty. */
export function receiverOf(treaty: Treaty): FactionId {
  return partnerIn(treaty, payerOf(treaty));
}

/**
 * Units that so many a turn come to today, whoever counts them: months far off count for less, so that no number
 * of them, and no open treaty (0 turns), counts for more than `horizon` months paid at once.
 * @source invented
 */
export function paidOver(rules: Ruleset, amount: number, turns: number): number {
  const { horizon } = rules.numbers.council.tribute;
  return turns === 0 ? amount * horizon : divide(amount * turns * horizon, turns + horizon);
}

/** Whether something is paid by a treaty this turn: from the one after the signing to its last. */
export function isDue({ turn }: Realm, { terms, since, until }: Treaty): boolean {
  if (terms.stock === null || terms.amount === 0) return false;
  return since < turn && (until === 0 || turn <= until);
}

/**
 * What treaties bring (or, negative, cost) a faction of a stock this turn.
 * @source invented
 */
export function tributeTerms(realm: Realm, faction: FactionId, stock: Stock): Term[] {
  return treatiesOf(realm, faction).flatMap((treaty) => {
    if (treaty.terms.stock !== stock || !isDue(realm, treaty)) return [];
    const { amount } = treaty.terms;
    return payerOf(treaty) === faction
      ? term('tribute.paid', -amount, receiverOf(treaty))
      : term('tribute.received', amount, payerOf(treaty));
  });
}
