import type { DealItem } from '../../state/dealItem';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import type { Stock } from '../../state/stocks';
import { storesOf } from '../detection/knowledge';
import type { Answer } from './answer';
import { answerTo, spanOf, unbounded } from './answers';
import { type Baskets, dealRefusal } from './dealRefusal';
import { outlayOf } from './deposits';
import { allianceOfBoth, favoursOwed } from './favours';
import { setAsideBy, unitsOf } from './setAside';

/**
 * The smallest change of an offer with which it would be accepted: a deposit for what it promises, less of
 * the stores it asks for, else more latinum, influence or favours from the proposer, or latinum and influence together. Null
 * when nothing of the kind helps, or nothing is needed.
 * @source invented
 */
export function counterOffer(realm: Realm, rules: Ruleset, baskets: Baskets): Baskets | null {
  return smallestChange(realm, rules, baskets, ({ total }) => total);
}

/**
 * The same with a margin: what would be accepted even if all that is hidden and has a price is
 * against it. Nothing is paid for what could forbid the deal altogether.
 */
export function sureOffer(realm: Realm, rules: Ruleset, baskets: Baskets): Baskets | null {
  return smallestChange(realm, rules, baskets, atWorst);
}

/**
 * The least that might do, if all that is hidden speaks for it: between this and the sure offer lies what
 * the other would take. The offer itself where it might do as it is.
 */
export function hopefulOffer(realm: Realm, rules: Ruleset, baskets: Baskets): Baskets | null {
  if (atBest(answerTo(realm, rules, baskets)) >= 0) return baskets;
  return smallestChange(realm, rules, baskets, atBest);
}

/** The first way, with its smallest amount, in which some points of the answer are not negative. */
function smallestChange(
  realm: Realm,
  rules: Ruleset,
  baskets: Baskets,
  pointsOf: (answer: Answer) => number,
): Baskets | null {
  const points = (wanted: Baskets) => pointsOf(answerTo(realm, rules, wanted));
  const accepts = (wanted: Baskets) =>
    points(wanted) >= 0 && dealRefusal(realm, rules, wanted, true) === null;
  if (points(baskets) >= 0) return null;
  for (const [most, change] of changes(realm, rules, baskets)) {
    const amount = least(most, (each) => accepts(change(each)));
    if (amount !== null) return change(amount);
  }
  return null;
}

/** The total if all that is hidden and has a price speaks for it. */
function atBest({ total, hidden }: Answer): number {
  return spanOf(
    total,
    hidden.filter(({ up }) => up < unbounded),
  ).most;
}

/** The total if all that is hidden and has a price is against it. */
function atWorst({ total, hidden }: Answer): number {
  return spanOf(
    total,
    hidden.filter(({ down }) => down < unbounded),
  ).least;
}

/** A way to change an offer by some amount, up to a most. */
type Change = readonly [number, (amount: number) => Baskets];

function changes(realm: Realm, rules: Ruleset, baskets: Baskets): Change[] {
  const latinum = mostOf(realm, baskets, 'latinum');
  const influence = mostOf(realm, baskets, 'influence');
  return [
    ...deposits(baskets, leftOf(realm, baskets, 'latinum')),
    ...reductions(baskets),
    [latinum, (amount) => withMore(baskets, 'latinum', amount)],
    [influence, (amount) => withMore(baskets, 'influence', amount)],
    [favoursLeft(realm, rules, baskets), (amount) => withFavours(baskets, amount)],
    [influence, (amount) => withMore(withMore(baskets, 'latinum', latinum), 'influence', amount)],
  ];
}

/** The smallest amount from 1 to `most` that will do, of which every larger one does; null if none. */
function least(most: number, does: (amount: number) => boolean): number | null {
  if (most < 1 || !does(most)) return null;
  let low = 1;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (does(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** To lay down a deposit for the first thing that is promised without one. */
function deposits(baskets: Baskets, most: number): Change[] {
  const at = baskets.give.findIndex((item) => item.kind === 'promise' && !item.deposit);
  return at < 0
    ? []
    : [[most, (amount) => ({ ...baskets, give: secured(baskets.give, at, amount) })]];
}

function secured(items: readonly DealItem[], index: number, amount: number): DealItem[] {
  const deposit = { stock: 'latinum', amount } as const;
  return items.map((item, at) =>
    at === index && item.kind === 'promise' ? { ...item, deposit } : item,
  );
}

/** To ask for less of each store in turn, though not for nothing. */
function reductions(baskets: Baskets): Change[] {
  return baskets.take.flatMap((item, index): Change[] =>
    item.kind === 'stock'
      ? [[item.amount - 1, (less) => ({ ...baskets, take: lessened(baskets.take, index, less) })]]
      : [],
  );
}

function lessened(items: readonly DealItem[], index: number, less: number): DealItem[] {
  return items.map((item, at) =>
    at === index && item.kind === 'stock' ? { ...item, amount: item.amount - less } : item,
  );
}

/** What the proposer may add of a store, as far as its stores are known; never both ways. */
function mostOf(realm: Realm, baskets: Baskets, stock: Stock): number {
  const { take } = baskets;
  if (take.some((item) => item.kind === 'stock' && item.stock === stock)) return 0;
  return leftOf(realm, baskets, stock);
}

/** What the proposer has left of a store beside what he pays, sets aside and has offered to others. */
function leftOf(realm: Realm, baskets: Baskets, stock: Stock): number {
  const { from, give } = baskets;
  const held = storesOf(realm, from)?.[stock];
  const free =
    held === undefined ? mostUnknown : held - unitsOf(setAsideBy(realm, from, baskets), stock);
  return Math.max(0, free - outlayOf(give, stock));
}

/** What is asked at most of somebody whose stores one does not know. */
const mostUnknown = 500;

function withMore(baskets: Baskets, stock: Stock, more: number): Baskets {
  if (more === 0) return baskets;
  const isSame = (item: DealItem) => item.kind === 'stock' && item.stock === stock;
  const give = baskets.give.some(isSame)
    ? baskets.give.map((item) =>
        item.kind === 'stock' && item.stock === stock
          ? { ...item, amount: item.amount + more }
          : item,
      )
    : [...baskets.give, { kind: 'stock', stock, amount: more } as const];
  return { ...baskets, give };
}

function favoursLeft(realm: Realm, rules: Ruleset, { from, to, give, take }: Baskets): number {
  const alliance = allianceOfBoth(realm, from, to);
  if (!alliance || [...give, ...take].some(({ kind }) => kind === 'favour')) return 0;
  return rules.numbers.deals.favour.mostOwed - favoursOwed(alliance, from, to);
}

function withFavours(baskets: Baskets, amount: number): Baskets {
  return { ...baskets, give: [...baskets.give, { kind: 'favour', amount }] };
}
