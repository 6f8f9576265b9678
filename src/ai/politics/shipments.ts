import type { Commodity, DealItem, FactionId, Stock, Stocks } from '../../sim';
import { commodities, enemiesOf, greatest, storesOf } from '../../sim';
import { because } from '../core/planner';
import type { Balance } from '../growth/surplus';
import { wordsOf } from '../growth/words';
import { isVictim } from '../plans/plan';
import { bargainReason, isWaiting, strike, wouldAgree } from './bargain';
import { latinum } from './courting';
import { allianceOf, type Outlook } from './outlook';
import { isShelved, shelve } from './refusals';

/** Units of a shipment at least and at most, and what is asked or offered for a unit, in permille. */
const least = 60;
const most = 240;
const asked = 900;
const offered = 900;
/** Units of a shipment at most to whom one cannot see into the purse. */
const unseen = 100;
/** Latinum that a buyer keeps. */
const kept = 60;
/** Idle units that are sold even by those who have money. */
const heaped = 400;

/** What is left over and what is missing of all that is shipped, and of influence. */
type Goods = Readonly<Record<Commodity | 'influence', number>>;
interface Trade extends Balance {
  readonly idle: Goods;
  readonly short: Goods;
}

/**
 * What lies idle is shipped to a court that may want it, and what is missing is bought where the
 * market would be dearer; whether something was proposed.
 */
export function shipStores(outlook: Outlook, balance: Balance, other: FactionId): boolean {
  const trade = tradeOf(outlook, balance);
  return (
    swap(outlook, trade, other) ||
    buy(outlook, trade, other) ||
    sell(outlook, trade, other) ||
    aid(outlook, trade, other)
  );
}

function tradeOf({ planner, situation }: Outlook, balance: Balance): Trade {
  const { surplus, missing } = balance;
  const glut = new Set<string>(commodities.filter((stock) => surplus[stock] > 0));
  const words = wordsOf(planner, situation, glut);
  return {
    ...balance,
    idle: { ...surplus, influence: words.spare },
    short: { ...missing, influence: words.missing },
  };
}

function buy(outlook: Outlook, { short, surplus }: Trade, other: FactionId): boolean {
  const { planner } = outlook;
  const stock = greatest(commodities, (each) => short[each]);
  if (stock === null || short[stock] < least) return false;
  const money = Math.min(surplus.latinum, planner.books.stocks.latinum - kept);
  const amount = Math.min(most, short[stock], Math.floor((money * 1000) / offered));
  if (amount < least) return false;
  const wish = {
    to: other,
    give: [latinum(Math.floor((amount * offered) / 1000))],
    take: [goods(stock, amount)],
    matter: `buy:${other}`,
    least: 1,
  };
  return strike(outlook, wish, (baskets) =>
    bargainReason(planner, 'barter.buy', baskets, { stock }),
  );
}

/** Units of influence that are dealt in at least and at most. */
const fewWords = 15;
const manyWords = 60;

/** What lies idle for what is missing, at so many units for one as the other asks. */
function swap(outlook: Outlook, { idle, short }: Trade, other: FactionId): boolean {
  const { planner } = outlook;
  const { stocks: prices } = planner.rules.numbers.deals;
  const heap = greatest(kinds, (stock) => idle[stock] * prices[stock]);
  const lack = greatest(kinds, (stock) => short[stock] * prices[stock]);
  if (heap === null || lack === null || heap === lack) return false;
  const [given, taken] = amountsOf(heap, lack, { idle, short }, prices);
  if (given < leastOf(heap) || taken < Math.floor(leastOf(lack) / 2)) return false;
  const wish = {
    to: other,
    give: [goods(heap, given)],
    take: [goods(lack, taken)],
    matter: `swap:${other}`,
    least: 1,
  };
  return strike(outlook, wish, (baskets) =>
    bargainReason(planner, heap === 'influence' ? 'barter.words' : 'barter.buy', baskets, {
      stock: lack,
    }),
  );
}

const kinds = [...commodities, 'influence'] as const;
type Kind = (typeof kinds)[number];

function leastOf(stock: Kind): number {
  return stock === 'influence' ? fewWords : least;
}

/** How much is given and taken: two of ore for one of another, and words at their price. */
function amountsOf(
  heap: Kind,
  lack: Kind,
  { idle, short }: Pick<Trade, 'idle' | 'short'>,
  prices: Readonly<Stocks>,
): [number, number] {
  const perWord = (stock: Kind) => Math.max(1, Math.floor(prices.influence / prices[stock]));
  if (heap === 'influence') {
    const words = Math.min(manyWords, idle.influence, Math.ceil(short[lack] / perWord(lack)));
    return [words, words * perWord(lack)];
  }
  const ore = Math.min(most, idle[heap]);
  if (lack !== 'influence') return [ore, Math.min(short[lack], Math.floor(ore / 2))];
  const words = Math.min(manyWords, short.influence, Math.floor(ore / (2 * perWord(heap))));
  return [words * 2 * perWord(heap), words];
}

function sell(outlook: Outlook, { surplus, missing }: Trade, other: FactionId): boolean {
  const { planner } = outlook;
  const stock = greatest(commodities, (each) => surplus[each]);
  if (stock === null || surplus[stock] < least) return false;
  if (surplus[stock] < heaped && missing.latinum < least) return false;
  const purse = storesOf(planner.view, other)?.latinum;
  const payable = purse === undefined ? unseen : Math.floor(((purse - kept) * 1000) / asked);
  const amount = Math.min(most, surplus[stock], payable);
  if (amount < least) return false;
  const wish = {
    to: other,
    give: [goods(stock, amount)],
    take: [latinum(Math.floor((amount * asked) / 1000))],
    matter: `sell:${other}`,
    least: 1,
  };
  return strike(outlook, wish, (baskets) =>
    bargainReason(planner, 'barter.sell', baskets, { stock }),
  );
}

/** Months between two shipments of aid to the same ally, and stores below which he needs some. */
const aidRests = 6;
const needy = 150;

/** Influence of an ally below which a word of ours is welcome. */
const wordless = 60;

/** An ally is given of what lies idle where his stores are empty: ore in war, for his ships fight for us as well; words always. */
function aid({ planner }: Outlook, { idle }: Trade, other: FactionId): boolean {
  const { view, me } = planner;
  const stores = storesOf(view, other);
  const matter = `aid:${other}`;
  if (!allianceOf(planner)?.members.includes(other) || stores === null) return false;
  if (isShelved(planner, matter)) return false;
  const fights = enemiesOf(view, other).length > 0;
  const ore = fights ? commodities.filter((each) => stores[each] < needy) : [];
  const metal = greatest(ore, (each) => idle[each]);
  const spared = metal !== null && idle[metal] >= heaped ? metal : null;
  const stock = spared ?? (stores.influence < wordless ? 'influence' : null);
  if (stock === null || idle[stock] < leastOf(stock)) return false;
  const amount =
    stock === 'influence' ? wordsFrom(idle) : Math.min(most, Math.floor(idle[stock] / 2));
  const give = [goods(stock, amount)];
  if (!wouldAgree(planner, { from: me, to: other, give, take: [] })) return false;
  shelve(planner, matter, aidRests);
  const terms = [{ label: 'store', amount: idle[stock] }] as const;
  const reason = because('barter.aid', { faction: other, stock }, terms);
  return planner.give({ type: 'proposeDeal', to: other, give, take: [], counters: null }, reason);
}

/** Months between two presents of influence, and units of it at least. */
const respectRests = 3;
const respect = 20;
/** Weight of another side against the own, in permille, from which its goodwill is worth a present. */
const mighty = 500;

/** Influence that only lapses goes to the mightiest of some courts nearby: its goodwill is worth most. */
export function payRespect(outlook: Outlook, balance: Balance, courts: readonly FactionId[]): void {
  const { planner, ratio, rivals } = outlook;
  const { idle } = tradeOf(outlook, balance);
  if (idle.influence < respect || isShelved(planner, 'respect')) return;
  const near = courts.filter(
    (id) => (rivals.get(id)?.distance ?? -1) >= 0 && !isVictim(planner, id),
  );
  const to = greatest(near, ratio);
  if (to === null || ratio(to) < mighty || isWaiting(planner, to)) return;
  const give = [goods('influence', wordsFrom(idle))];
  if (!wouldAgree(planner, { from: planner.me, to, give, take: [] })) return;
  shelve(planner, 'respect', respectRests);
  const terms = [{ label: 'store', amount: idle.influence }] as const;
  const reason = because('barter.respect', { faction: to }, terms);
  planner.give({ type: 'proposeDeal', to, give, take: [], counters: null }, reason);
}

/** Influence that is given at a time. */
function wordsFrom({ influence }: Goods): number {
  return Math.min(manyWords, influence);
}

function goods(stock: Stock, amount: number): DealItem {
  return { kind: 'stock', stock, amount };
}
