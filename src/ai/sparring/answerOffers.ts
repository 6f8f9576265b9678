import {
  answerTo,
  type Deal,
  type FactionId,
  foundingAnswer,
  type GivenOrder,
  offersTo,
  talksFor,
} from '../../sim';
import type { Hand } from './hand';

/**
 * Answers offers itself, by the sums by which envoys answer, but signs no peace with its victim; with
 * nobody while it has none.
 */
export function answerOffers(hand: Hand, victim: FactionId | null): void {
  const { view, rules, me } = hand;
  hand.give({ type: 'setEnvoys', empowered: false });
  const orders: GivenOrder[] = [...hand.orders];
  for (const deal of offersTo(view, me, orders)) {
    const isBound = bindsPeace(deal) && (victim === null || deal.from === victim);
    const accept = !isBound && answerTo(view, rules, deal).total >= 0;
    hand.give({ type: 'answerDeal', deal: deal.id, accept });
  }
  for (const founding of talksFor(view, me, orders)) {
    const isWith = victim !== null && founding.members.includes(victim);
    const sign = !isWith && foundingAnswer(view, rules, me, founding).total >= 0;
    hand.give({ type: 'answerFounding', founding: founding.id, sign });
  }
}

function bindsPeace({ give, take }: Deal): boolean {
  return [...give, ...take].some(
    (item) => item.kind === 'treaty' && item.terms.kind === 'nonAggression',
  );
}
