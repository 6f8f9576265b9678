import type { Commodity } from '../../sim';
import { commodities, marketRoom, unitsFor } from '../../sim';
import type { Hand } from './hand';

/** Units kept of each commodity; what there is beyond is sold, what is missing is bought. */
const kept = 150;
/** Latinum that is not spent on the market. */
const purse = 120;

/** Sells ore beyond a store; a buyer also gets what is missing while there is money. */
export function visitMarket(hand: Hand, buys: boolean): void {
  for (const stock of commodities) trade(hand, stock, buys);
}

function trade({ rules, own, books, give }: Hand, stock: Commodity, buys: boolean): void {
  const missing = kept - books.stocks[stock];
  if (missing > 0 && !buys) return;
  const room = marketRoom(rules, own, stock, missing < 0 ? 'sell' : 'buy');
  const money = Math.max(0, books.stocks.latinum - purse);
  const amount =
    missing < 0
      ? -Math.min(room, -missing)
      : unitsFor(rules, own, stock, money, Math.min(room, missing));
  if (amount !== 0) give({ type: 'trade', stock, amount });
}
