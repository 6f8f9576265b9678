import type { Alliance } from '../../sim';
import { greatPartners, pledgesToSecure } from '../../sim';
import { because, type Planner } from '../core/planner';

/** Influence from which a broker has some to spare for other people's promises. */
const ample = 90;
/** Months a promise must run yet for a guarantee to be worth it. */
const long = 3;

/**
 * A broker with influence to spare binds the great partners by its guarantee to what one has promised the other: it
 * keeps the coalition together, and both thank it when the word is kept.
 */
export function guaranteeWords(planner: Planner, alliance: Alliance): void {
  const { view, rules, me, books } = planner;
  if (books.stocks.influence < ample) return;
  const partners: readonly string[] = greatPartners(view, rules, alliance) ?? [];
  const pledge = pledgesToSecure(view, me).find(
    ({ by, to, due, surety }) =>
      surety === undefined &&
      partners.includes(by) &&
      partners.includes(to) &&
      (due === 0 || due - view.turn >= long),
  );
  if (pledge === undefined) return;
  planner.give(
    { type: 'standSurety', pledge: pledge.id },
    because('broker.guarantee', { faction: pledge.by, other: pledge.to }, [
      { label: 'computer.store', amount: books.stocks.influence },
    ]),
  );
}
