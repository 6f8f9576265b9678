import { scale } from '../../../lib/integers';
import { type Term, term } from '../../../lib/terms';
import type { Stock } from '../../../state/stocks';
import { storesOf } from '../../detection/knowledge';
import { booked, type Judged } from './judged';

/**
 * Stores at their price; each unit dearer while one runs short of them, cheaper from where one has more
 * than he can use. Nobody empties his stores at that price: what goes beyond a share of them costs more.
 * How full a store is only its owner knows, and whoever is shown it.
 * @source invented
 */
export function stockWorth(judged: Judged, stock: Stock, amount: number): Term[] {
  const price = stockPrice(judged, stock, amount);
  return [
    ...term('deal.stock', booked(judged, price), stock),
    ...term('deal.need', booked(judged, needOf(judged, stock, amount)), stock),
    ...term('deal.spare', -reluctance(judged, stock, amount), stock),
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
function needOf(judged: Judged, stock: Stock, amount: number): number {
  const stores = storesOf(judged.realm, judged.judge);
  if (stores === null || stock === 'latinum') return 0;
  const { short, plenty, premium } = judged.rules.numbers.deals.need;
  const held = stores[stock];
  const [low, high] = judged.gains ? [held, held + amount] : [Math.max(0, held - amount), held];
  const lacked = Math.max(0, Math.min(high, short) - low);
  const idle = Math.max(0, high - Math.max(low, plenty[stock]));
  const premiumOn = (units: number) => scale(stockPrice(judged, stock, units), premium);
  return premiumOn(lacked) - premiumOn(idle);
}

/** What somebody asks more for parting with a large share of a store. */
function reluctance(judged: Judged, stock: Stock, amount: number): number {
  const stores = storesOf(judged.realm, judged.judge);
  if (stores === null || judged.gains) return 0;
  const { share, premium } = judged.rules.numbers.deals.spare;
  const beyond = Math.max(0, amount - scale(stores[stock], share));
  return scale(stockPrice(judged, stock, beyond), premium);
}
