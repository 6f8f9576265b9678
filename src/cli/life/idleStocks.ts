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
} from '../../sim';

/**
 * Stores that nobody uses.
 *
 * What a power *uses* of a stock is what went out of its stores in a month, upkeep and market included: what
 * it had and earned, less what is left; on average over the last `year` months. A stock lies *idle* in a
 * month when it holds more than `reserve` months of its use and at least `least` units, besides what the
 * power's own queues have still to spend of it and what its notes say it keeps against losses. In its first `year` months nothing is judged. A year of a
 * power counts as *idle* when some stock of its lay idle in more than half of its months.
 */
const year = 12; // months
const reserve = 6; // months of use
const least = 50; // units

/** Months in which a stock lay idle, all powers together; and years of living powers, with the idle among them. */
export interface IdleStocks {
  readonly months: Readonly<Stocks>;
  readonly years: number;
  readonly idleYears: number;
}

interface Ledger {
  readonly spent: Record<Stock, number[]>;
  /** Months of the running year that passed, and how many of them each stock lay idle. */
  passed: number;
  idle: Stocks;
}

/** Watches the stores of every power from month to month. */
export class StockWatch {
  private readonly ledgers = new Map<FactionId, Ledger>();
  private readonly months = noStocks();
  private years = 0;
  private idleYears = 0;

  /** Looks at a month: the state before it and after it. */
  see(before: Game, after: Game, rules: Ruleset): void {
    const index = realmIndexOf(before, rules);
    for (const id of idsOf(after.factions)) {
      if (after.factions[id]?.alive === true) this.seePower(id, { before, after, rules, index });
    }
  }

  get result(): IdleStocks {
    return { months: { ...this.months }, years: this.years, idleYears: this.idleYears };
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
      const earned = income[stock].reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
      const spent = ledger.spent[stock];
      spent.push(Math.max(0, had[stock] + earned - has[stock]));
      if (spent.length <= year) continue;
      spent.shift();
      const use = spent.reduce((sum, each) => sum + each, 0);
      const free = has[stock] - bound[stock];
      if (free < least || free * year <= reserve * use) continue;
      this.months[stock] += 1;
      ledger.idle[stock] += 1;
    }
    if (ledger.passed % year === 0 && ledger.passed > year) this.closeYear(ledger);
  }

  private closeYear(ledger: Ledger): void {
    this.years += 1;
    if (stockKinds.some((stock) => ledger.idle[stock] * 2 > year)) this.idleYears += 1;
    ledger.idle = noStocks();
  }

  private ledgerOf(id: FactionId): Ledger {
    const found = this.ledgers.get(id);
    if (found) return found;
    const spent = { dilithium: [], duranium: [], latinum: [], influence: [] };
    const ledger: Ledger = { spent, passed: 0, idle: noStocks() };
    this.ledgers.set(id, ledger);
    return ledger;
  }
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
