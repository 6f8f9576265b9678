import type { Commodity, DealItem, FactionId } from '../../sim';
import { commodities, greatest } from '../../sim';
import type { Balance } from '../growth/surplus';
import { bargainReason, strike } from './bargain';
import { latinum } from './courting';
import type { Outlook } from './outlook';

/** Units of a shipment at least and at most, and what is asked or offered for a unit, in permille. */
const least = 60;
const most = 240;
const asked = 900;
const offered = 900;
/** Latinum that a buyer keeps. */
const kept = 60;
/** Idle units that are sold even by those who have money. */
const heaped = 400;

/**
 * Ore that lies idle is shipped to a court that may want it, and what is missing is bought where the
 * market would be dearer; whether something was proposed.
 */
export function shipStores(outlook: Outlook, balance: Balance, other: FactionId): boolean {
  return (
    swap(outlook, balance, other) || buy(outlook, balance, other) || sell(outlook, balance, other)
  );
}

function buy(outlook: Outlook, { missing, surplus }: Balance, other: FactionId): boolean {
  const { planner } = outlook;
  const short = greatest(commodities, (stock) => missing[stock]);
  if (short === null || missing[short] < least) return false;
  const money = Math.min(surplus.latinum, planner.books.stocks.latinum - kept);
  const amount = Math.min(most, missing[short], Math.floor((money * 1000) / offered));
  if (amount < least) return false;
  const wish = {
    to: other,
    give: [latinum(Math.floor((amount * offered) / 1000))],
    take: [ore(short, amount)],
    matter: `buy:${other}`,
    least: 1,
  };
  return strike(outlook, wish, (baskets) =>
    bargainReason(planner, 'barter.buy', baskets, { stock: short }),
  );
}

/** What lies idle for what is missing, at so many units for one as the other asks. */
function swap(outlook: Outlook, { missing, surplus }: Balance, other: FactionId): boolean {
  const { planner } = outlook;
  const short = greatest(commodities, (stock) => missing[stock]);
  const idle = greatest(commodities, (stock) => surplus[stock]);
  if (short === null || idle === null || short === idle) return false;
  const amount = Math.min(most, surplus[idle]);
  const wanted = Math.min(missing[short], Math.floor(amount / 2));
  if (amount < least || wanted < least / 2) return false;
  const wish = {
    to: other,
    give: [ore(idle, amount)],
    take: [ore(short, wanted)],
    matter: `swap:${other}`,
    least: 1,
  };
  return strike(outlook, wish, (baskets) =>
    bargainReason(planner, 'barter.buy', baskets, { stock: short }),
  );
}

function sell(outlook: Outlook, { surplus, missing }: Balance, other: FactionId): boolean {
  const { planner } = outlook;
  const idle = greatest(commodities, (stock) => surplus[stock]);
  if (idle === null || surplus[idle] < least) return false;
  if (surplus[idle] < heaped && missing.latinum < least) return false;
  const amount = Math.min(most, surplus[idle]);
  const wish = {
    to: other,
    give: [ore(idle, amount)],
    take: [latinum(Math.floor((amount * asked) / 1000))],
    matter: `sell:${other}`,
    least: 1,
  };
  return strike(outlook, wish, (baskets) =>
    bargainReason(planner, 'barter.sell', baskets, { stock: idle }),
  );
}

function ore(stock: Commodity, amount: number): DealItem {
  return { kind: 'stock', stock, amount };
}
