import type { Stock } from '../../../sim';
import type { LimitDefinition } from './definition';

/** Takes nothing from a store that would leave less than so much, once all queues are paid. */
export const floor: LimitDefinition<'floor'> = {
  kind: 'floor',
  stops(order, watched, amount, about) {
    const stock = about as Stock;
    const cost = watched.cost(order, stock);
    if (cost <= 0) return null;
    const left = watched.unbound(stock) - cost;
    return left >= amount
      ? null
      : { code: 'limit.floor', values: { stock, limit: amount, left: Math.max(0, left) } };
  },
};
