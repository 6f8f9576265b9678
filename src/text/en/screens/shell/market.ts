import { number } from '../../../format';
import { nouns } from '../../nouns';

type Commodity = 'dilithium' | 'duranium';

const units = (amount: number, stock: Commodity) =>
  `${number(amount)} ${nouns.stocks[stock].toLowerCase()}`;

/** Latinum from permille: `2500` as `2.5`. */
const price = (permille: number) => number(Number((permille / 1000).toFixed(2)));

/** Dealing in stocks against latinum. */
export const market = {
  eyebrow: 'Open market',
  title: (stock: Commodity) => nouns.stocks[stock],
  open: 'Trade on the open market',
  hint: 'Every unit moves the price of the next. The market forgets in months.',
  deal: 'Buy or sell',
  sides: { buy: 'Buy', sell: 'Sell' } as const,
  amount: 'Units',
  amountOf: (amount: number) => number(amount),
  price: 'Price of the next unit',
  whyPrice: 'What one unit is worth, in latinum',
  priceOf: price,
  signedPrice: (permille: number) =>
    permille < 0 ? `−${price(-permille)}` : `+${price(permille)}`,
  after: 'Price after this deal',
  usual: 'Usual price again',
  usualIn: (months: number) =>
    months === 0
      ? 'It is the usual price'
      : months === 1
        ? 'In a month'
        : `In ${number(months)} months`,
  room: { buy: 'The market still has', sell: 'The market still takes' } as const,
  roomOf: (room: number) => `${number(room)} units`,
  becomes: (stock: string) => `${stock} in store`,
  change: (before: number, after: number) => `${number(before)} → ${number(after)}`,
  buy: (amount: number, stock: Commodity) => `Buy ${units(amount, stock)}`,
  sell: (amount: number, stock: Commodity) => `Sell ${units(amount, stock)}`,
  done: (amount: number, stock: Commodity) =>
    amount > 0 ? `${units(amount, stock)} bought` : `${units(-amount, stock)} sold`,
};
