import { type Commodity, commodities, marketPrice, marketRoom, unitsFor } from '../../sim';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import type { Purse } from './production/purse';
import type { Materials } from './surplus';

/** Units that are worth a deal when nothing presses. */
const lot = 40;
/** Share of the usual price, in permille, below which nobody sells but who cannot pay his crews. */
const leastPrice = 400;
/** Share of the usual price, in permille, above which nobody buys but who lacks fuel. */
const mostPrice = 1500;
/** Latinum kept in hand, and months of a shortfall for which a store must last. */
const kept = 50;
const months = 4;

/**
 * Sells what lies idle while the market pays for it, and buys what is missing to use the rest, when all
 * that was ordered is paid. Nobody buys where he sold lately, or sells where he bought: the price tells.
 */
export function trade(planner: Planner, situation: Situation, purse: Purse): void {
  for (const stock of commodities) {
    const units = Math.min(saleOf(planner, situation, purse.surplus, stock), purse.left[stock]);
    if (units > 0) deal(planner, stock, -units);
  }
  for (const stock of commodities) buy(planner, situation, purse, stock);
}

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
  const least = broke ? 1 : Math.floor((marketSell * leastPrice) / 1000);
  const fair = Math.floor(
    ((marketPrice(rules, own, stock, 'sell') - least) * marketDepth) / marketSell,
  );
  const room = marketRoom(rules, own, stock, 'sell');
  const units = Math.min(surplus[stock], fair, room);
  return units >= (broke ? lot / 4 : lot) ? units : 0;
}

function buy(planner: Planner, situation: Situation, purse: Purse, stock: Commodity): void {
  const { own, rules, books } = planner;
  const { marketBuy, marketDepth } = rules.numbers.economy;
  const { income } = situation;
  // Who cannot fuel or mend his ships buys at any price.
  const bare = -income[stock] * months - books.stocks[stock];
  if (bare <= 0 && (books.market?.[stock] ?? 0) > 0) return;
  const wanted = Math.max(bare, Math.min(purse.missing[stock], 2 * lot));
  const most = bare > 0 ? 2 * marketBuy : Math.floor((marketBuy * mostPrice) / 1000);
  const fair = Math.floor(
    ((most - marketPrice(rules, own, stock, 'buy')) * marketDepth) / marketBuy,
  );
  const money = Math.min(
    books.stocks.latinum - Math.max(kept, -income.latinum * months),
    bare > 0 ? books.stocks.latinum : purse.surplus.latinum,
  );
  const room = Math.min(wanted, fair, marketRoom(rules, own, stock, 'buy'));
  const amount = unitsFor(rules, own, stock, money, room);
  if (amount >= (bare > 0 ? 1 : lot)) deal(planner, stock, amount);
}

function deal(planner: Planner, stock: Commodity, amount: number): void {
  const way = amount > 0 ? 'buy' : 'sell';
  planner.give(
    { type: 'trade', stock, amount },
    because(`trade.${way}`, { stock }, [{ label: 'store', amount: planner.books.stocks[stock] }]),
  );
}
