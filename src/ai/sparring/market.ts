import type { Commodity } from '../../sim';
import { marketRoom } from '../../sim';
import type { Hand } from './hand';

/** Units kept of each commodity; what there is beyond is sold, what is missing is bought. */
const kept = 150;
/** Latinum that is not spent on the market. */
const purse = 120;

/** Sells ore beyond a store, and buys what is missing while there is money. */
export function visitMarket(hand: Hand): void {
  for (const stock of ['dilithium', 'duranium'] as const) trade(hand, stock);
}

function trade({ rules, own, books, give }: Hand, stock: Commodity): void {
  const room = marketRoom(rules, own, stock);
  const missing = kept - books.stocks[stock];
  const affordable = Math.floor(
    (Math.max(0, books.stocks.latinum - purse) * 1000) / rules.numbers.economy.marketBuy,
  );
  const amount = missing < 0 ? -Math.min(room, -missing) : Math.min(room, missing, affordable);
  if (amount !== 0) give({ type: 'trade', stock, amount });
}
