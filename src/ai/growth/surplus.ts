import { commodities, industryOf } from '../../sim';
import type { Planner } from '../core/planner';
import type { Situation } from '../core/situation';

/** What ships and works are made of and paid with. */
const materials = ['dilithium', 'duranium', 'latinum'] as const;
export type Material = (typeof materials)[number];
export type Materials = Readonly<Record<Material, number>>;

/** Parts of each that ships and works ask for, and points of work that go with them. */
const mixture: Materials = { dilithium: 1, duranium: 3, latinum: 1 };
const work = 4;

/** What a unit that is missing costs about, in permille of a latinum. */
const dear = 2500;

/** Months whose use is kept in store. */
const ahead = 6;
/** Units that are kept whatever happens. */
const reserve = 60;

/** What lies idle, and what is missing to make use of it, in units of each material. */
export interface Balance {
  /** In store beyond what the scarcest of the others, money or labour lets one use in half a year. */
  readonly surplus: Materials;
  /** Short of what labour could use in half a year, as far as money buys it. */
  readonly missing: Materials;
  /** Whether workshops could do more than there is material and money for. */
  readonly spareLabour: boolean;
}

/**
 * How far materials go together: the scarcest decides how much of the others can be used. What lies
 * beyond that serves nobody where it lies.
 */
export function balanceOf(planner: Planner, situation: Situation): Balance {
  const { stocks } = planner.books;
  const { income } = situation;
  const sales = lastingSales(planner, situation);
  const earned = (stock: Material) => income[stock] + (stock === 'latinum' ? sales : 0);
  const ready = each((stock) => Math.max(0, stocks[stock] + earned(stock) * ahead));
  const parts = each((stock) => Math.floor(ready[stock] / mixture[stock]));
  const labour = Math.floor((industryOfAll(planner, situation) * ahead) / work);
  const together = Math.min(labour, ...materials.map((stock) => parts[stock]));
  const wanted = partsFor(ready, labour);
  return {
    spareLabour: labour > together,
    surplus: each((stock) => {
      const bound = Math.max(reserve, -income[stock] * ahead);
      const idle = ready[stock] - together * mixture[stock];
      return Math.max(0, Math.min(stocks[stock] - bound, idle));
    }),
    missing: each((stock) => {
      const used = (stock === 'latinum' ? labour : wanted) * mixture[stock];
      return Math.max(0, used - ready[stock]);
    }),
  };
}

/** The most parts that money pays for, what is missing of each bought beside. */
function partsFor(ready: Materials, most: number): number {
  let [low, high] = [0, most];
  while (low < high) {
    const parts = Math.ceil((low + high) / 2);
    const bought = commodities.map((stock) => Math.max(0, parts * mixture[stock] - ready[stock]));
    const cost = bought.reduce((sum, units) => sum + Math.ceil((units * dear) / 1000), 0);
    if (parts * mixture.latinum + cost <= ready.latinum) low = parts;
    else high = parts - 1;
  }
  return low;
}

function each(amountOf: (stock: Material) => number): Materials {
  return {
    dilithium: amountOf('dilithium'),
    duranium: amountOf('duranium'),
    latinum: amountOf('latinum'),
  };
}

function industryOfAll({ view, rules }: Planner, { developed, realmIndex }: Situation): number {
  return developed.reduce((sum, world) => sum + industryOf(view, rules, world, realmIndex), 0);
}

/** A store beyond which ore counts as left over, whatever comes in. */
const overflow = 600;
/** Share of the market's depth, in permille, at which a lasting seller keeps it. */
const lasting = 400;

/** Latinum a month that ore left over could be sold for, for good: what the market digests, at its price. */
export function lastingSales(
  { rules, books }: Planner,
  { income }: Pick<Situation, 'income'>,
): number {
  const { marketSell, marketDepth, marketRecovery } = rules.numbers.economy;
  const digested = Math.floor((marketDepth * lasting * marketRecovery) / 1_000_000);
  let units = 0;
  for (const stock of commodities) {
    const stored = books.stocks[stock] > overflow ? digested : 0;
    units += Math.min(digested, Math.max(Math.floor(income[stock] / 2), stored, 0));
  }
  return Math.floor((units * marketSell * (1000 - lasting)) / 1_000_000);
}
