import {
  type Commodity,
  commodities,
  marketPrice,
  marketRoom,
  reserveKey,
  shipsOf,
  unitsFor,
} from '../../sim';
import { readNote } from '../core/notes';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import type { Purse } from './production/purse';
import { kept, months, saleOf } from './sale';

/** Units that are worth buying when nothing presses. */
const lot = 40;
/** Share of the usual price, in permille, above which nobody buys but who lacks fuel. */
const mostPrice = 1500;

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

/** Units below which nobody gives account of what he keeps, and steps in which he does. */
const told = 300;
const steps = 300;

/** Says what is kept against losses: as much as half of the fleets would cost anew. */
export function tellReserves(planner: Planner, situation: Situation, purse: Purse): void {
  const { view, rules } = planner;
  const ships = situation.forces.flatMap(({ fleet }) => shipsOf(view, fleet));
  for (const stock of commodities) {
    const half = ships.reduce((sum, ship) => {
      return sum + Math.floor((rules.shipClasses[ship.class]?.cost[stock] ?? 0) / 2);
    }, 0);
    const spared = Math.min(half, purse.surplus[stock], planner.books.stocks[stock]);
    const units = spared < told ? 0 : Math.floor(spared / steps) * steps;
    const key = reserveKey(stock);
    if (readNote(planner, key) === (units === 0 ? '' : String(units))) continue;
    planner.give(
      { type: 'note', key, value: units === 0 ? '' : String(units) },
      because('trade.reserve', { stock }, [{ label: 'store', amount: units }]),
    );
  }
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
