import {
  type FactionId,
  type Game,
  idsOf,
  incomeOf,
  itemCost,
  noStocks,
  type RealmIndex,
  type Ruleset,
  realmIndexOf,
  reserveKey,
  type Stock,
  type Stocks,
  stockKinds,
  type Term,
} from '../../sim';

/**
 * Stores that nobody uses, and stores that stand empty.
 *
 * What a power *uses* of a stock is what it had and earned in a month less what is left: upkeep, building and the
 * market, on average over the last `year` months. Influence that lapses is not used. A stock lies *idle* in a
 * month when it holds more than `reserve` months of its use and at least `least` units, besides what the power's own queues
 * have still to spend of it and what its notes say it keeps, and why (`reserveKey`). In its first `year` months nothing is judged.
 *
 * Of each further year of a living power it is told whether some stock lay idle in more than half of its months (`mostly`), in
 * all of them (`idle`), and whether one stood *empty* in all of them while another lay idle for more than half (`starved`).
 */
const year = 12; // months
const reserve = 6; // months of use
const least = 50; // units
const empty = 10; // units: less buys nothing

/** What years of powers came to; of each stock those in which it was the one that lay idle, or stood empty. */
export interface Years {
  readonly powerYears: number;
  readonly mostly: number;
  readonly idle: number;
  readonly starved: number;
  readonly idleIn: Readonly<Stocks>;
  readonly starvedOf: Readonly<Stocks>;
}

/** Months in which a stock lay idle, all powers together; and the years of living powers. */
export interface IdleStocks extends Years {
  readonly months: Readonly<Stocks>;
}

interface Ledger {
  readonly spent: Record<Stock, number[]>;
  /** Months of the running year that passed, and how many of them each stock lay idle, or stood empty. */
  passed: number;
  idle: Stocks;
  empty: Stocks;
}

/** Watches the stores of every power from month to month. */
export class StockWatch {
  private readonly ledgers = new Map<FactionId, Ledger>();
  private readonly months = noStocks();
  private readonly idleIn = noStocks();
  private readonly starvedOf = noStocks();
  private powerYears = 0;
  private mostly = 0;
  private idle = 0;
  private starved = 0;

  /** Looks at a month: the state before it and after it. */
  see(before: Game, after: Game, rules: Ruleset): void {
    const index = realmIndexOf(before, rules);
    for (const id of idsOf(after.factions)) {
      if (after.factions[id]?.alive === true) this.seePower(id, { before, after, rules, index });
    }
  }

  get result(): IdleStocks {
    const { powerYears, mostly, idle, starved } = this;
    return {
      months: { ...this.months },
      powerYears,
      mostly,
      idle,
      starved,
      idleIn: { ...this.idleIn },
      starvedOf: { ...this.starvedOf },
    };
  }

  private seePower(id: FactionId, month: Month): void {
    const had = month.before.factions[id]?.books?.stocks;
    const has = month.after.factions[id]?.books?.stocks;
    if (!had || !has) return;
    const ledger = this.ledgerOf(id);
    const income = incomeOf(month.before, month.rules, id, month.index);
    const bound = boundIn(month.after, month.rules, id);
    ledger.passed += 1;
    for (const stock of stockKinds) {
      const spent = ledger.spent[stock];
      spent.push(Math.max(0, had[stock] + gainedIn(income[stock]) - has[stock]));
      if (spent.length <= year) continue;
      spent.shift();
      if (has[stock] < empty) ledger.empty[stock] += 1;
      const use = spent.reduce((sum, each) => sum + each, 0);
      const free = has[stock] - bound[stock];
      if (free < least || free * year <= reserve * use) continue;
      this.months[stock] += 1;
      ledger.idle[stock] += 1;
    }
    if (ledger.passed % year === 0 && ledger.passed > year) this.closeYear(ledger);
  }

  private closeYear(ledger: Ledger): void {
    const idle = stockKinds.filter((stock) => ledger.idle[stock] === year);
    const mostly = stockKinds.filter((stock) => ledger.idle[stock] * 2 > year);
    const isEmpty = (stock: Stock) => ledger.empty[stock] === year;
    const starved = mostly.length === 0 ? [] : stockKinds.filter(isEmpty);
    this.powerYears += 1;
    if (mostly.length > 0) this.mostly += 1;
    if (idle.length > 0) this.idle += 1;
    if (starved.length > 0) this.starved += 1;
    for (const stock of idle) this.idleIn[stock] += 1;
    for (const stock of starved) this.starvedOf[stock] += 1;
    ledger.idle = noStocks();
    ledger.empty = noStocks();
  }

  private ledgerOf(id: FactionId): Ledger {
    const found = this.ledgers.get(id);
    if (found) return found;
    const spent = { dilithium: [], duranium: [], latinum: [], influence: [] };
    const ledger: Ledger = { spent, passed: 0, idle: noStocks(), empty: noStocks() };
    this.ledgers.set(id, ledger);
    return ledger;
  }
}

/** What came into a store: what lapses of it unused counts as never had. */
function gainedIn(terms: readonly Term[]): number {
  return terms.reduce((sum, { label, amount }) => {
    return sum + (amount > 0 || label === 'upkeep.favours' ? amount : 0);
  }, 0);
}

interface Month {
  readonly before: Game;
  readonly after: Game;
  readonly rules: Ruleset;
  readonly index: RealmIndex;
}

/** What the queues of a power have still to spend, and what it says it keeps against losses. */
function boundIn(game: Game, rules: Ruleset, id: FactionId): Stocks {
  const bound = noStocks();
  const plan = game.factions[id]?.books?.plan ?? {};
  for (const stock of stockKinds) bound[stock] += Number(plan[reserveKey(stock)] ?? 0);
  for (const world of Object.values(game.worlds)) {
    if (world.owner !== id || world.works === null) continue;
    for (const item of world.works.queue) {
      if (item.paused) continue;
      const cost = itemCost(game, rules, world, item);
      for (const stock of stockKinds) {
        bound[stock] += Math.max(0, (cost[stock] ?? 0) - item.spent[stock]);
      }
    }
  }
  return bound;
}
