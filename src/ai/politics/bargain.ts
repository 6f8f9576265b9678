import type { Baskets, DealItem, FactionId, Reason, ReasonCode, View } from '../../sim';
import { answerTo, counterOffer, offerRefusal, outlayOf, stockKinds } from '../../sim';
import { because, type Planner } from '../core/planner';
import type { Outlook } from './outlook';
import { isShelved, shelve } from './refusals';

/** Baskets with the sides exchanged: what the other would have to propose for the same. */
export function mirrored({ from, to, give, take }: Baskets): Baskets {
  return { from: to, to: from, give: take, take: give };
}

/** Whether the other side would agree, as far as one can know. */
export function wouldAgree({ view, rules }: Planner, baskets: Baskets): boolean {
  return offerRefusal(view, rules, baskets) === null && wouldAccept({ view, rules }, baskets);
}

/** The same of what may be offered. */
function wouldAccept({ view, rules }: Pick<Planner, 'view' | 'rules'>, baskets: Baskets): boolean {
  const { verdict, total } = answerTo(view, rules, baskets);
  return verdict === 'yes' || (verdict !== 'no' && total >= 0);
}

/** How much a bargain is worth to the player itself, in points of worth above what it gives. */
export function profit({ view, rules }: Planner, baskets: Baskets): number {
  return answerTo(view, rules, mirrored(baskets)).total;
}

/** What a player wants to agree on, and why. */
export interface Wish {
  readonly to: FactionId;
  readonly give: readonly DealItem[];
  readonly take: readonly DealItem[];
  /** Under what name it is remembered when it comes to nothing. */
  readonly matter: string;
  /** Least profit, in worth, at which it is worth the ink. */
  readonly least: number;
}

/**
 * Looks for baskets both sides would agree to: those wished for, or else the smallest change the
 * other side asks for. Null when there are none that still serve the player.
 */
export function agreeable(planner: Planner, wish: Wish): Baskets | null {
  const { view, rules, me } = planner;
  const wanted: Baskets = { from: me, to: wish.to, give: [...wish.give], take: [...wish.take] };
  if (offerRefusal(view, rules, wanted) !== null) return null;
  if (profit(planner, wanted) < wish.least) return secured(planner, wanted, wish.least);
  if (wouldAccept(planner, wanted)) return wanted;
  const asked = counterOffer(view, rules, wanted);
  if (asked === null || profit(planner, asked) < wish.least) return null;
  return wouldAgree(planner, asked) && isAffordable(view, me, asked) ? asked : null;
}

/** Latinum asked for as a deposit of those whose word is not believed, the least first. */
const deposits = [50, 100, 200, 400] as const;

/** The same with a deposit for the first thing the other promises, where that makes it worth having. */
function secured(planner: Planner, wanted: Baskets, least: number): Baskets | null {
  const at = wanted.take.findIndex((item) => item.kind === 'promise' && !item.deposit);
  if (at < 0) return null;
  for (const amount of deposits) {
    const take = wanted.take.map((item, index) =>
      index === at && item.kind === 'promise'
        ? { ...item, deposit: { stock: 'latinum', amount } as const }
        : item,
    );
    const safe = { ...wanted, take };
    if (profit(planner, safe) >= least && wouldAgree(planner, safe)) return safe;
  }
  return null;
}

/** Share of a store, in permille, that is never bargained away. */
const kept = 350;

/** Whether enough of every stock stays at home. */
function isAffordable({ factions }: View, me: FactionId, { give }: Baskets): boolean {
  const stocks = factions[me]?.books?.stocks;
  return stockKinds.every((stock) => {
    const outlay = outlayOf(give, stock);
    return outlay === 0 || outlay * 1000 <= (stocks?.[stock] ?? 0) * (1000 - kept);
  });
}

/** Proposes what both sides would agree to; remembers having tried either way. */
export function strike(
  { planner }: Outlook,
  wish: Wish,
  reason: (baskets: Baskets) => Reason,
): boolean {
  if (isShelved(planner, wish.matter) || isWaiting(planner, wish.to)) return false;
  const baskets = agreeable(planner, wish);
  shelve(planner, wish.matter, baskets === null ? triedInVain : triedWell);
  if (baskets === null) return false;
  const { to, give, take } = baskets;
  return planner.give(
    { type: 'proposeDeal', to, give: [...give], take: [...take], counters: null },
    reason(baskets),
  );
}

/** Turns before a wish is weighed again: nobody would have agreed; it was proposed. */
const triedInVain = 6;
const triedWell = 12;

/** Whether an offer of the player's still lies on the other's table: one at a time. */
export function isWaiting({ view, me }: Planner, other: FactionId): boolean {
  return Object.keys(view.deals).some((id) => {
    const deal = view.deals[id];
    return deal?.from === me && deal.to === other;
  });
}

/** The reason of a bargain: what it brings the player, as its own sum says. */
export function bargainReason(
  planner: Planner,
  code: ReasonCode,
  baskets: Baskets,
  values: Readonly<Record<string, string | number>> = {},
): Reason {
  const { terms } = answerTo(planner.view, planner.rules, mirrored(baskets));
  return because(code, { faction: baskets.to, ...values }, terms);
}
