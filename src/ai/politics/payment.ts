import type { Baskets, DealItem, FactionId } from '../../sim';
import { allianceOfBoth, isDecisive } from '../../sim';
import type { Planner } from '../core/planner';
import { profit, wouldAgree } from './bargain';

/** Share of a store that may go into one bargain, in permille; and favours. */
const purse = 300;
const mostFavours = 3;
/** Stores that may be paid with, in the order in which they are looked at. */
const means = ['duranium', 'dilithium', 'latinum', 'influence'] as const;

/** Something that may be paid with, up to a most. */
interface Way {
  readonly most: number;
  readonly of: (amount: number) => DealItem;
}

/** What is wanted of another, and how. */
export interface Sought {
  readonly take: readonly DealItem[];
  /** Share of its own profit, in permille, that the player lays on top so that nobody bids more. */
  readonly zeal: number;
  /** The others are not to hear of it. */
  readonly secret?: true;
}

/** Baskets with what they bring who proposes them, before anything is laid on top. */
interface Bid {
  readonly baskets: Baskets;
  readonly gained: number;
}

/**
 * Baskets that somebody agrees to for a thing, paid with what costs the player least: its vote on a motion
 * of the other that hangs on it, stores, favours. Null when it gains nothing by any of them.
 */
export function bestBid(planner: Planner, to: FactionId, sought: Sought): Baskets | null {
  const { take, zeal, secret } = sought;
  const basketsOf = (give: readonly DealItem[]): Baskets => {
    const kept = secret && give.every((item) => item.kind !== 'promise') ? { secret } : {};
    return { from: planner.me, to, give: [...give], take: [...take], ...kept };
  };
  const word = ownVoteFor(planner, to);
  const starts = [...(word === null ? [] : [[word]]), [], [favours(mostFavours)]];
  const bids = starts.flatMap((start) => {
    const bare = basketsOf(start);
    const won = profit(planner, bare);
    if (won <= 0) return [];
    if (start.length > 0 && wouldAgree(planner, bare)) return [{ baskets: bare, gained: won }];
    const isStarted = (kind: DealItem['kind']) => start.some((item) => item.kind === kind);
    const ways = waysOf(planner).filter(({ of }) => !isStarted(of(1).kind));
    return ways.flatMap(({ most, of }) => {
      const paying = (amount: number) => basketsOf([...start, of(amount)]);
      const least = leastOf(1, most, (each) => wouldAgree(planner, paying(each)));
      if (least === null) return [];
      const gained = profit(planner, paying(least));
      const kept = gained - Math.floor((Math.max(0, gained) * zeal) / 1000);
      const beyond = leastOf(least + 1, most, (each) => profit(planner, paying(each)) < kept);
      return [{ baskets: paying(beyond === null ? most : beyond - 1), gained }];
    });
  });
  return dearest(bids);
}

/** The bid that brings most; null where none brings anything. */
function dearest(bids: readonly Bid[]): Baskets | null {
  let best: Bid | null = null;
  for (const bid of bids) if (bid.gained > (best?.gained ?? 0)) best = bid;
  return best?.baskets ?? null;
}

function waysOf({ books }: Planner): Way[] {
  return [
    ...means.map((stock) => ({
      most: Math.floor((books.stocks[stock] * purse) / 1000),
      of: (amount: number) => ({ kind: 'stock', stock, amount }) as const,
    })),
    { most: mostFavours, of: favours },
  ];
}

function favours(amount: number): DealItem {
  return { kind: 'favour', amount };
}

/** The player's aye on a motion of the other's that passes with it and does not without; null where there is none. */
export function ownVoteFor({ view, rules, me }: Planner, to: FactionId): DealItem | null {
  const alliance = allianceOfBoth(view, me, to);
  const motion = alliance?.council?.agenda.find(
    (each) =>
      each.by === to && each.entered < view.turn && isDecisive(view, rules, alliance, each, me),
  );
  if (motion === undefined) return null;
  return { kind: 'promise', promise: { kind: 'vote', motion: motion.id, choice: 'aye' }, turns: 0 };
}

/** The smallest amount from `low` to `most` that will do, of which every larger one does; null if none. */
function leastOf(low: number, most: number, does: (amount: number) => boolean): number | null {
  if (most < low || !does(most)) return null;
  let [from, to] = [low, most];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (does(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
