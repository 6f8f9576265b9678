import type { Stock } from '../../../sim';
import type { LimitDefinition } from './definition';

/** Orders in a month nothing that would cost more than so much in all. */
export const spend: LimitDefinition<'spend'> = {
  kind: 'spend',
  stops(order, watched, amount, about) {
    const stock = about as Stock;
    const cost = watched.cost(order, stock);
    if (cost <= 0) return null;
    const spent = watched.spent(stock) + cost;
    return spent <= amount
      ? null
      : { code: 'limit.spend', values: { stock, limit: amount, spent } };
  },
};
