import { type Commodity, marketPrice, marketRoom } from '../../sim';
import type { Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import type { Materials } from './surplus';

/** Shares of the market's depth, in permille, that are worth selling: usually, and when crews wait for their pay. */
const usual = 200;
const urgent = 120;
/**
 * Share of the usual price, in permille, below which nobody sells: a market that is pressed to the ground brings
 * less month by month than one that is left to recover.
 */
const leastPrice = 400;
/** Latinum kept in hand, and months of a shortfall for which a store must last. */
export const kept = 50;
export const months = 4;

/** Units of what lies idle that are worth selling this month; none where they are too few. */
export function saleOf(
  planner: Planner,
  situation: Situation,
  surplus: Materials,
  stock: Commodity,
): number {
  const { own, rules, books } = planner;
  if ((books.market?.[stock] ?? 0) < 0) return 0;
  const { marketSell, marketDepth } = rules.numbers.economy;
  const broke = books.stocks.latinum + situation.income.latinum * months < kept;
  const least = Math.floor((marketSell * leastPrice) / 1000);
  const fair = Math.floor(
    ((marketPrice(rules, own, stock, 'sell') - least) * marketDepth) / marketSell,
  );
  const room = marketRoom(rules, own, stock, 'sell');
  const units = Math.min(surplus[stock], fair, room);
  return units * 1000 >= marketDepth * (broke ? urgent : usual) ? units : 0;
}
