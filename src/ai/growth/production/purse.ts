import type { Cost, ShipClass, ShipRole, Stock, Stocks } from '../../../sim';
import {
  commodities,
  itemCost,
  noStocks,
  proceeds,
  shipRoles,
  shipsOf,
  stockKinds,
} from '../../../sim';
import type { Planner } from '../../core/planner';
import type { Situation } from '../../core/situation';
import { saleOf } from '../sale';
import { type Balance, balanceOf, lastingSales } from '../surplus';
import type { Growth } from './growth';
import type { Muster } from './muster';

/** What may still be promised this turn, and what things are worth as the stocks stand. */
export interface Purse extends Balance {
  /** Stocks with the income counted on, less what queues will still cost. */
  readonly left: Stocks;
  /** Monthly balance of what ships and buildings live on, after those being built. */
  readonly balance: { latinum: number; dilithium: number };
  /** Worth of a unit of each stock, in hundredths: the less the more of it lies about. */
  readonly worth: Readonly<Record<Stock, number>>;
  /** Commodities that lie idle: they are sold, and nobody digs for more. */
  readonly glut: ReadonlySet<Stock>;
  /** Latinum a month that warships leave to growth while there is some to pay for. */
  growing: number;
  /** Income counted on that they leave to it, by stock. */
  aside: Stocks;
  /** Share of each role among the ships it flies, in permille. */
  readonly mix: Readonly<Partial<Record<ShipRole, number>>>;
}

export function openPurse(planner: Planner, situation: Situation, afloat: Muster): Purse {
  const { books, skill, view, rules } = planner;
  const { income } = situation;
  const left = { ...books.stocks };
  const { surplus, missing, spareLabour } = balanceOf(planner, situation);
  for (const stock of commodities) {
    const sold = saleOf(planner, situation, surplus, stock);
    left.latinum += proceeds(rules, planner.own, stock, -sold);
  }
  for (const stock of stockKinds) left[stock] += Math.max(0, income[stock]) * skill.horizon;
  const balance = {
    latinum: income.latinum + lastingSales(planner, situation),
    dilithium: income.dilithium + fuelForSale(planner, situation),
  };
  for (const world of situation.worlds) {
    for (const item of world.works?.queue ?? []) {
      const cost = itemCost(view, rules, world, item);
      for (const stock of stockKinds) left[stock] -= cost[stock] - item.spent[stock];
      const upkeep = item.kind === 'ship' ? rules.shipClasses[item.what]?.upkeep : undefined;
      balance.latinum -= upkeep?.latinum ?? 0;
      balance.dilithium -= upkeep?.dilithium ?? 0;
    }
  }
  const worth = Object.fromEntries(
    stockKinds.map((stock) => [stock, worthOf(books.stocks[stock], income[stock])]),
  ) as Record<Stock, number>;
  const glut = new Set(commodities.filter((each) => surplus[each] > 0));
  const mix = mixOf(situation, afloat);
  return {
    left,
    balance,
    worth,
    surplus,
    missing,
    spareLabour,
    glut,
    growing: 0,
    aside: noStocks(),
    mix,
  };
}

function mixOf({ forces }: Situation, afloat: Muster): Purse['mix'] {
  const ships = forces.reduce((sum, { fleet }) => sum + fleet.ships.length, 0);
  const share = (role: ShipRole) => Math.floor(((afloat[role] ?? 0) * 1000) / Math.max(1, ships));
  return Object.fromEntries(shipRoles.map((role) => [role, share(role)]));
}

/** Puts aside from warships what belongs to growth. */
export function leaveTo(
  { share, months }: Growth,
  planner: Planner,
  situation: Situation,
  purse: Purse,
): void {
  const earned = earnedBy(planner, situation, purse.balance.latinum);
  purse.growing = Math.floor((earned * share) / 1000);
  purse.aside = noStocks();
  for (const stock of stockKinds) {
    purse.aside[stock] = Math.max(0, situation.income[stock]) * months;
  }
}

/** Latinum a month that comes in before crews are paid. */
function earnedBy({ view, rules }: Planner, { forces }: Situation, balance: number): number {
  let earned = balance;
  for (const { fleet } of forces) {
    for (const ship of shipsOf(view, fleet)) {
      earned += rules.shipClasses[ship.class]?.upkeep.latinum ?? 0;
    }
  }
  return Math.max(0, earned);
}

/** A store of latinum beyond which a power is rich. */
const surplus = 250;

/** Dilithium a month that the rich may count on buying, from half of what they earn. */
function fuelForSale({ rules, books }: Planner, { income }: Situation): number {
  if (books.stocks.latinum <= surplus) return 0;
  return Math.floor((Math.max(0, income.latinum) * 500) / rules.numbers.economy.marketBuy);
}

/** Months of income that make a store neither scarce nor plenty. */
const comfortable = 8;

function worthOf(stock: number, income: number): number {
  const usual = 200 + comfortable * Math.max(0, income);
  return Math.max(15, Math.min(250, Math.floor((100 * usual) / (100 + Math.max(0, stock)))));
}

/** Worth of a point of work, in hundredths. */
const workWorth = 60;

/** What a cost means now, in hundredths of a latinum. */
export function priceOf({ worth }: Purse, cost: Cost): number {
  let price = cost.work * workWorth;
  for (const stock of stockKinds) price += cost[stock] * worth[stock];
  return Math.max(1, price);
}

export function affords({ left }: Purse, cost: Cost): boolean {
  return stockKinds.every((stock) => cost[stock] === 0 || left[stock] >= cost[stock]);
}

/** Whether a cost can be met and growth still has what is put aside for it. */
export function sparesFor({ left, aside }: Purse, cost: Cost): boolean {
  return stockKinds.every(
    (stock) => cost[stock] === 0 || left[stock] - aside[stock] >= cost[stock],
  );
}

export function pay({ left }: Purse, cost: Cost): void {
  for (const stock of stockKinds) left[stock] -= cost[stock];
}

/** Takes back what was put aside. */
export function refund({ left }: Purse, cost: Cost): void {
  for (const stock of stockKinds) left[stock] += cost[stock];
}

/** Latinum and dilithium kept for bad months, and months for which the rest must bear a deficit. */
const rainyDay = 300;
const bearing = 36;
/** Balance kept in hand where the store is low. */
const margin = 2;

/** Whether an upkeep can be borne: from income, of which so much latinum is to be left, or for long from the store. */
export function bears(
  { books }: Planner,
  { balance }: Purse,
  upkeep: ShipClass['upkeep'],
  toLeave = 0,
): boolean {
  const bearable = (stock: 'latinum' | 'dilithium') => {
    const spare = Math.floor((books.stocks[stock] - rainyDay) / bearing);
    const inHand = stock === 'latinum' ? Math.max(margin, toLeave) : margin;
    const floor = spare > 0 ? -spare : inHand;
    return upkeep[stock] <= 0 || balance[stock] - upkeep[stock] >= floor;
  };
  return bearable('latinum') && bearable('dilithium');
}
