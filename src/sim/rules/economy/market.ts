import { adjust, clamp } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Books, Faction } from '../../state/faction';
import type { Ruleset } from '../../state/ruleset';
import type { Stock } from '../../state/stocks';

/** What the open market deals in against latinum. */
export type Commodity = 'dilithium' | 'duranium';
export const commodities: readonly Commodity[] = ['dilithium', 'duranium'];

/** The note in which a power says how much of a stock it keeps against losses. */
export function reserveKey(stock: Stock): string {
  return `reserve:${stock}`;
}

export type MarketSide = 'buy' | 'sell';

type Dealer = Pick<Faction, 'books'>;

/** Units sold on a power's market lately beyond those bought; negative where more were bought. */
function glutOf({ books }: Dealer, commodity: Commodity): number {
  return books?.market?.[commodity] ?? 0;
}

/** Units by which lately dealings stand against who buys or sells now, from none to the depth. */
function pressureOf(rules: Ruleset, dealer: Dealer, commodity: Commodity, side: MarketSide) {
  const glut = glutOf(dealer, commodity);
  return clamp(side === 'sell' ? glut : -glut, 0, rules.numbers.economy.marketDepth);
}

/**
 * What the next unit costs, or brings: the usual price, and what dealings of late have done to it. A
 * whole depth sold leaves it worth nothing, a whole depth bought makes it twice as dear. In permille of
 * a latinum.
 * @source invented
 */
export function priceTerms(
  rules: Ruleset,
  dealer: Dealer,
  commodity: Commodity,
  side: MarketSide,
): Term[] {
  const { marketDepth } = rules.numbers.economy;
  const [usual, asked] = [usualPrice(rules, side), askedPrice(rules, dealer, side)];
  const pressure = pressureOf(rules, dealer, commodity, side);
  const shift = Math.ceil((asked * pressure) / marketDepth);
  return [
    { label: 'market.usual', amount: usual },
    ...term('market.toll', asked - usual),
    ...(side === 'buy' ? term('market.bought', shift) : term('market.sold', -shift)),
  ];
}

function usualPrice({ numbers: { economy } }: Ruleset, side: MarketSide): number {
  return side === 'buy' ? economy.marketBuy : economy.marketSell;
}

/** The usual price, and what smugglers take on top of it or of it, from who is cut off. */
function askedPrice(rules: Ruleset, { books }: Dealer, side: MarketSide): number {
  const toll = books?.toll ?? 0;
  return adjust(usualPrice(rules, side), side === 'buy' ? toll : -toll);
}

/** The total of `priceTerms`: permille of a latinum for the next unit. */
export function marketPrice(
  rules: Ruleset,
  dealer: Dealer,
  commodity: Commodity,
  side: MarketSide,
): number {
  return total(priceTerms(rules, dealer, commodity, side));
}

/**
 * Latinum a deal brings in: negative for `amount` units bought, positive for units sold. Each unit
 * moves the price of the next.
 * @source invented
 */
export function proceeds(
  rules: Ruleset,
  dealer: Dealer,
  commodity: Commodity,
  amount: number,
): number {
  const { marketDepth } = rules.numbers.economy;
  const units = Math.abs(amount);
  const glut = glutOf(dealer, commodity);
  const side = amount > 0 ? 'buy' : 'sell';
  // Units that only undo what was dealt the other way change hands at the usual price.
  const undone = Math.min(units, Math.max(0, side === 'sell' ? -glut : glut));
  const moved = units - undone;
  const before = pressureOf(rules, dealer, commodity, side);
  // Twice the sum of the pressures under which the units are dealt, one by one.
  const pressed = moved * (2 * before + moved - 1);
  const full = 2 * units * marketDepth;
  const price = askedPrice(rules, dealer, side);
  if (side === 'buy') return -Math.ceil((price * (full + pressed)) / (2000 * marketDepth));
  return Math.floor((price * (full - pressed)) / (2000 * marketDepth));
}

/** Units of a commodity that the market still takes, or has: a depth either way of the usual price. */
export function marketRoom(
  rules: Ruleset,
  dealer: Dealer,
  commodity: Commodity,
  side: MarketSide,
): number {
  const glut = glutOf(dealer, commodity);
  const { marketDepth } = rules.numbers.economy;
  return Math.max(0, marketDepth + (side === 'buy' ? glut : -glut));
}

/** The most units, up to some, that so much latinum buys. */
export function unitsFor(
  rules: Ruleset,
  dealer: Dealer,
  commodity: Commodity,
  latinum: number,
  most: number,
): number {
  let [low, high] = [0, Math.max(0, most)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (-proceeds(rules, dealer, commodity, middle) <= latinum) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Books a deal with the market: stores, money, and what the market remembers of it. */
export function dealWithMarket(
  rules: Ruleset,
  books: Books,
  commodity: Commodity,
  amount: number,
): void {
  const money = proceeds(rules, { books }, commodity, amount);
  books.stocks[commodity] += amount;
  books.stocks.latinum += money;
  const market = books.market ?? { dilithium: 0, duranium: 0 };
  books.market = { ...market, [commodity]: market[commodity] - amount };
}

/**
 * A month in which the market digests what was sold to it and finds anew what was bought.
 * @source invented
 */
export function settleMarket(rules: Ruleset, books: Books): void {
  if (!books.market) return;
  const dilithium = settled(rules, books.market.dilithium);
  const duranium = settled(rules, books.market.duranium);
  if (dilithium === 0 && duranium === 0) delete books.market;
  else books.market = { dilithium, duranium };
}

/** A share of what was dealt is forgotten each month, and never less than a unit. */
function settled(rules: Ruleset, glut: number): number {
  const forgotten = Math.ceil((Math.abs(glut) * rules.numbers.economy.marketRecovery) / 1000);
  return glut > 0 ? glut - forgotten : glut + forgotten;
}

/** Months until the price is as usual again if nothing more is dealt in, after `amount` units now. */
export function monthsToUsual(
  rules: Ruleset,
  dealer: Dealer,
  commodity: Commodity,
  amount: number,
): number {
  let glut = glutOf(dealer, commodity) - amount;
  let months = 0;
  while (glut !== 0) {
    glut = settled(rules, glut);
    months++;
  }
  return months;
}
