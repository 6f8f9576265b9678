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
import { warPlans } from '../plans/plan';
import type { Purse } from './production/purse';
import { kept, months, saleOf } from './sale';

/** Units that are worth buying when nothing presses. */
const lot = 40;
/**
 * Share of the usual price, in permille, above which nobody buys but who lacks fuel: so much more as he has idle
 * latinum, up to so much; and a unit more for so much of it.
 */
const mostPrice = 1500;
const richest = 1000;
const idlePerUnit = 10;

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

/** Steps in which account is given of what is kept: small ones for small stores. */
const steps = { small: 100, great: 300 };
/** Months of war for which a power that plans one, or fights, keeps fuel. */
const campaign = 24;

/**
 * Says what is kept against losses: as much as half of the fleets would cost anew; and for a war that is fought or
 * planned what their reactors burn in two years, for worlds with mines are lost first.
 */
export function tellReserves(planner: Planner, situation: Situation, purse: Purse): void {
  const atWar = situation.enemies.length > 0 || warPlans(planner).length > 0;
  for (const stock of commodities) {
    const { anew, fuel } = needsOf(planner, situation, stock);
    const needed = anew + (atWar ? fuel * campaign : 0);
    const spared = Math.min(needed, purse.surplus[stock], planner.books.stocks[stock]);
    const step = spared < steps.great ? steps.small : steps.great;
    const units = Math.floor(spared / step) * step;
    const key = reserveKey(stock);
    const told = Number(readNote(planner, key));
    // What was told stands while it is about so.
    if (units === told || (told > 0 && Math.abs(spared - told) < step)) continue;
    const code = units > anew ? 'trade.warChest' : 'trade.reserve';
    planner.give(
      { type: 'note', key, value: units === 0 ? '' : String(units) },
      because(code, { stock }, [{ label: 'store', amount: units }]),
    );
  }
}

/** What half of the fleets would cost anew, and what they burn a month. */
function needsOf(
  { view, rules }: Planner,
  { forces }: Situation,
  stock: Commodity,
): { readonly anew: number; readonly fuel: number } {
  let [anew, fuel] = [0, 0];
  for (const ship of forces.flatMap(({ fleet }) => shipsOf(view, fleet))) {
    const shipClass = rules.shipClasses[ship.class];
    if (!shipClass) continue;
    anew += Math.floor(shipClass.cost[stock] / 2);
    if (stock === 'dilithium') fuel += shipClass.upkeep.dilithium;
  }
  return { anew, fuel };
}

function buy(planner: Planner, situation: Situation, purse: Purse, stock: Commodity): void {
  const { own, rules, books } = planner;
  const { marketBuy, marketDepth } = rules.numbers.economy;
  const { income } = situation;
  // Who cannot fuel or mend his ships buys at any price.
  const bare = -income[stock] * months - books.stocks[stock];
  if (bare <= 0 && (books.market?.[stock] ?? 0) > 0) return;
  const rich = Math.min(richest, purse.surplus.latinum);
  const wanted = Math.max(
    bare,
    Math.min(purse.missing[stock], 2 * lot + Math.floor(rich / idlePerUnit)),
  );
  const most = bare > 0 ? 2 * marketBuy : Math.floor((marketBuy * (mostPrice + rich)) / 1000);
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
