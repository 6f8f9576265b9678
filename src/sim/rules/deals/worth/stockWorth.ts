import { scale } from '../../../lib/integers';
import { type Term, term } from '../../../lib/terms';
import type { Stock } from '../../../state/stocks';
import { storesOf } from '../../detection/knowledge';
import { booked, type Judged } from './judged';

/**
 * Stores at their price; dearer to who runs short of them, cheaper to who has more than he can use.
 * How full a store is only its owner knows, and whoever is shown it.
 * @source invented
 */
export function stockWorth(judged: Judged, stock: Stock, amount: number): Term[] {
  const price = stockPrice(judged, stock, amount);
  return [
    ...term('deal.stock', booked(judged, price), stock),
    ...term('deal.need', booked(judged, needOf(judged, stock, price)), stock),
  ];
}

/** Points by which a need that is not known may shift the worth of stores, either way. */
export function needBound(judged: Judged, stock: Stock, amount: number): number {
  const { premium } = judged.rules.numbers.deals.need;
  const known = storesOf(judged.realm, judged.judge) !== null || stock === 'latinum';
  return known ? 0 : scale(stockPrice(judged, stock, amount), premium);
}

/** Stores at their price, whoever has how much of them. */
export function stockPrice({ rules }: Pick<Judged, 'rules'>, stock: Stock, amount: number): number {
  return scale(amount, rules.numbers.deals.stocks[stock]);
}

/** Money is never in excess and, being what all is counted in, never dearer than itself. */
function needOf({ realm, rules, judge }: Judged, stock: Stock, price: number): number {
  const stores = storesOf(realm, judge);
  if (stores === null || stock === 'latinum') return 0;
  const { short, plenty, premium } = rules.numbers.deals.need;
  if (stores[stock] < short) return scale(price, premium);
  return stores[stock] > plenty ? -scale(price, premium) : 0;
}
