import {
  answerTo,
  type DealItem,
  dealRefusal,
  type FactionId,
  type GivenOrder,
  offersTo,
  type TreatyKind,
  talksFor,
} from '../../sim';
import type { Hand } from './hand';

/** Answers everything that is laid before it in the same way, itself: no envoy is to weigh it. */
export function answerAll(hand: Hand, accept: boolean): void {
  const { view, me } = hand;
  hand.give({ type: 'setEnvoys', empowered: false });
  const orders: GivenOrder[] = [...hand.orders];
  for (const { id } of offersTo(view, me, orders))
    hand.give({ type: 'answerDeal', deal: id, accept });
  for (const { id } of talksFor(view, me, orders)) {
    hand.give({ type: 'answerFounding', founding: id, sign: accept });
  }
}

/** Latinum that is asked for, the most first. */
const prices = [400, 250, 150, 100, 60, 40, 25, 15, 8];

/**
 * Offers a court some things for as much latinum as it would pay by the sums that can be opened, whatever
 * its purse; every third month for the next best price, for what was too dear. Whether it was offered.
 */
export function sell(
  { view, rules, me, give: order }: Hand,
  to: FactionId,
  give: DealItem[],
): boolean {
  for (const amount of prices.slice(view.turn % 3)) {
    const take: DealItem[] = [{ kind: 'stock', stock: 'latinum', amount }];
    const baskets = { from: me, to, give, take };
    if (dealRefusal(view, rules, baskets) !== null) continue;
    if (answerTo(view, rules, baskets).total < 0) continue;
    return order({ type: 'proposeDeal', to, give, take, counters: null });
  }
  return false;
}

/** Turns a treaty is signed for. */
const term = 36;

/** A treaty of equals as it is put on the table. */
export function treaty(kind: TreatyKind): DealItem {
  return { kind: 'treaty', terms: { kind, turns: term, zone: [], stock: null, amount: 0 } };
}
