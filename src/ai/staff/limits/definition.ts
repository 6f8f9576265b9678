import type { DealItem, LimitKind, Order, Refusal, Ruleset, Stock, View } from '../../../sim';

/** What a limit is judged by: the month as ordered so far, and what the staff has spent of it. */
export interface Watched {
  readonly view: View;
  readonly rules: Ruleset;
  /** What an order takes from a store in all, what queues will draw included; below 0: it brings. */
  cost(order: Order, stock: Stock): number;
  /** What is left of a store once all queues are paid. */
  unbound(stock: Stock): number;
  /** What the staff has spent this month. */
  spent(stock: Stock): number;
}

/**
 * One kind of limit: one file in this folder, one line in the registry. `stops` says why an order
 * would go beyond it, or null; `amount` and `about` are as its person set them.
 */
export interface LimitDefinition<K extends LimitKind> {
  readonly kind: K;
  readonly stops: (
    order: Order,
    watched: Watched,
    amount: number,
    about: string | null,
  ) => Refusal | null;
}

/** What an order would give away to another power, if it is taken. */
export function givenAway({ deals }: View, order: Order): readonly DealItem[] {
  if (order.type === 'proposeDeal') return order.give;
  return order.type === 'answerDeal' && order.accept ? (deals[order.deal]?.take ?? []) : [];
}
