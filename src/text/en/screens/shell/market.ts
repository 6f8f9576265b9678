import { number } from '../../../format';
import { nouns } from '../../nouns';

type Commodity = 'dilithium' | 'duranium';

const units = (amount: number, stock: Commodity) =>
  `${number(amount)} ${nouns.stocks[stock].toLowerCase()}`;

/** Latinum for one unit, from permille: `2500` as `2.5`. */
const price = (permille: number) => `${Number((permille / 1000).toFixed(2))} latinum for one unit`;

/** Dealing in stocks against latinum. */
export const market = {
  eyebrow: 'Open market',
  title: (stock: Commodity) => nouns.stocks[stock],
  open: 'Trade on the open market',
  deal: 'Buy or sell',
  sides: { buy: 'Buy', sell: 'Sell' } as const,
  amount: 'Units',
  amountOf: (amount: number) => number(amount),
  price: 'Price',
  priceOf: price,
  room: 'The market still takes this turn',
  roomOf: (room: number, limit: number) => `${number(room)} of ${number(limit)} units`,
  becomes: (stock: string) => `${stock} in store`,
  change: (before: number, after: number) => `${number(before)} → ${number(after)}`,
  buy: (amount: number, stock: Commodity) => `Buy ${units(amount, stock)}`,
  sell: (amount: number, stock: Commodity) => `Sell ${units(amount, stock)}`,
  done: (amount: number, stock: Commodity) =>
    amount > 0 ? `${units(amount, stock)} bought` : `${units(-amount, stock)} sold`,
};
