import type { Alliance, DealItem, FactionId, Motion, ReasonCode } from '../../sim';
import {
  bidsAreCalled,
  forecastBrokerage,
  greatPartners,
  isDecisive,
  leakTerms,
  leanOf,
  openPledges,
  standings,
  total,
  trustOf,
  votePrice,
} from '../../sim';
import type { Planner } from '../core/planner';
import { bargainReason, profit, wouldAgree } from './bargain';
import { type Outlook, ownCouncil } from './outlook';
import { bestBid, ownVoteFor, type Sought } from './payment';
import { isShelved, shelve } from './refusals';

/** Points of standing below which a lean is not worth the money, and of lean below which a vote is not. */
const leastGain = 15;
const cares = 8;
/** Points of lean from which one would have the broker's vote even where the count looks safe. */
const dear = 10;
/** Turns of leaning that are bought at one go. */
const term = 4;
/** Turns before a bid that was made, or found no ear, is made again. */
const rest = 3;
const sulk = 2;
/** Stealth from which one bids in secret, and the chance of being found out in a month, in permille, up to which. */
const furtive = 52;
const safe = 60;
/** Trust in the broker, in permille, from which one tells it what others must not hear. */
const confiding = 800;
/** Share of its own profit, in permille, that each partner lays on top of what the broker asks. */
const zeal = { lighter: 400, heavier: 200 } as const;
/** The same where the broker asked for the best of each. */
const called = { lighter: 800, heavier: 600 } as const;

/** Latinum asked for a vote the broker needs, the most first. */
const prices = [120, 80, 50, 30, 15] as const;

/** A member before the broker's door. */
interface Suit {
  readonly alliance: Alliance;
  readonly broker: FactionId;
  readonly rival: FactionId;
  /** Whether one is one of the two; other members bid for its vote alone. */
  readonly partner: boolean;
  readonly lighter: boolean;
  /** Whether the broker's call for bids stands. */
  readonly asked: boolean;
}

/**
 * A member bids for the broker: for its voice on every motion that hangs on it, as long as an
 * answer can still be used, and, of the great partners, for its course. The lighter bids more of what it would gain.
 */
export function courtBroker(outlook: Outlook): void {
  const suit = suitOf(outlook);
  if (suit === null) return;
  const { agenda } = suit.alliance.council ?? { agenda: [] };
  for (const motion of agenda) bidForVoice(outlook, suit, motion);
  if (suit.partner) bidForCourse(outlook, suit);
  sellVote(outlook, suit);
}

function suitOf({ planner }: Outlook): Suit | null {
  const { view, rules, me } = planner;
  const alliance = ownCouncil(planner)?.alliance;
  const broker = alliance?.broker ?? null;
  if (!alliance || broker === null || broker === me || !view.factions[broker]?.alive) return null;
  const partners = greatPartners(view, rules, alliance);
  if (partners === null) return null;
  const [heavier, lighter] = partners;
  const rival = lighter === me ? heavier : lighter;
  const isPartner: boolean = heavier === me || lighter === me;
  const asked = bidsAreCalled(view, rules, alliance);
  return { alliance, broker, rival, partner: isPartner, lighter: lighter === me, asked };
}

/** Bids for the broker's vote on a motion that passes with it and does not without. */
function bidForVoice({ planner }: Outlook, suit: Suit, motion: Motion): void {
  const { view, rules, me } = planner;
  const { alliance } = suit;
  const waits = motion.putOffTo === undefined ? '' : ':wait';
  const matter = named(suit, `voice:${motion.id}${waits}`);
  if (motion.entered >= view.turn || isShelved(planner, matter)) return;
  const lean = leanOf(view, rules, alliance, me, motion);
  const choice = lean > 0 ? 'aye' : 'nay';
  if (!isWorthABid(planner, suit, motion, choice)) return;
  const promise = { kind: 'vote', motion: motion.id, choice } as const;
  const take = [{ kind: 'promise', promise, turns: 0 } as const];
  const secret = isDiscreet(planner, suit) ? ({ secret: true } as const) : {};
  const pressed = { ...suit, asked: suit.asked || waits !== '' };
  bid(planner, pressed, { take, ...secret }, `court.voice.${choice}`, matter);
}

/** A motion hangs on the broker; or one cares much for it, and the broker would not vote so anyway. */
function isWorthABid(
  { view, rules, me }: Planner,
  { alliance, broker }: Suit,
  motion: Motion,
  choice: 'aye' | 'nay',
): boolean {
  const lean = Math.abs(leanOf(view, rules, alliance, me, motion));
  if (lean < cares) return false;
  if (isDecisive(view, rules, alliance, motion, broker)) return true;
  return lean >= dear && votePrice(view, rules, alliance, broker, motion, choice) > 0;
}

/** What was bid before the broker's call does not keep one from bidding again. */
function named({ alliance, asked }: Suit, matter: string): string {
  return asked ? `${matter}:${alliance.council?.bidsCalled ?? 0}` : matter;
}

/** Whether one bids behind the rival's back: who is given to it, where the rival hardly finds out. */
function isDiscreet({ view, rules, me, temperament }: Planner, { broker, rival }: Suit): boolean {
  if (temperament.stealth < furtive) return false;
  // Who has told such things before is told nothing more.
  if (trustOf(view, rules, me, broker) < confiding) return false;
  return total(leakTerms(view, rules, rival, [me, broker])) <= safe;
}

/** Bids for the broker's weight, while it is free to lean and the standing gained is worth it. */
function bidForCourse(outlook: Outlook, suit: Suit): void {
  const { planner } = outlook;
  const { alliance, broker } = suit;
  const matter = named(suit, `lean:${broker}`);
  if (isShelved(planner, matter)) return;
  const toward = courseWanted(outlook, suit);
  if (toward === undefined) return;
  const gain = gainFrom(outlook, alliance, toward);
  if (gain < leastGain) return;
  const reason = toward === planner.me ? 'court.lean' : 'court.balance';
  bid(planner, suit, { take: [leanItem(toward)] }, reason, matter, { gain });
}

/** Asks a price for the player's own vote on a motion of the broker's that hangs on it. */
function sellVote({ planner }: Outlook, { broker }: Suit): void {
  const word = ownVoteFor(planner, broker);
  const matter = `vote:${broker}`;
  if (word === null || isShelved(planner, matter)) return;
  const baskets = prices
    .map((price) => ({ from: planner.me, to: broker, give: [word], take: [latinum(price)] }))
    .find((asked) => wouldAgree(planner, asked) && profit(planner, asked) > 0);
  shelve(planner, matter, baskets === undefined ? sulk : rest);
  if (baskets === undefined) return;
  const { to, give, take } = baskets;
  planner.give(
    { type: 'proposeDeal', to, give, take, counters: null },
    bargainReason(planner, 'court.vote', baskets),
  );
}

/** Proposes the best baskets for what is wanted of the broker; remembers having tried either way. */
function bid(
  planner: Planner,
  { broker, lighter, asked }: Suit,
  wanted: Pick<Sought, 'take' | 'secret'>,
  code: ReasonCode,
  matter: string,
  values: Readonly<Record<string, number>> = {},
): void {
  const shares = asked ? called : zeal;
  const eager = lighter ? shares.lighter : shares.heavier;
  const baskets = bestBid(planner, broker, { ...wanted, zeal: eager });
  shelve(planner, matter, baskets === null ? sulk : rest);
  if (baskets === null) return;
  const { to, give, take, secret } = baskets;
  const kept = secret ? { secret } : {};
  planner.give(
    { type: 'proposeDeal', to, give: [...give], take: [...take], counters: null, ...kept },
    bargainReason(planner, code, baskets, values),
  );
}

/** What one would have the broker do; undefined when it does that already or has promised another. */
function courseWanted(
  { planner, attitude }: Outlook,
  { alliance, broker, lighter }: Suit,
): FactionId | null | undefined {
  const { lean } = alliance.brokerage;
  if (lean === planner.me) return undefined;
  if (openPledges(planner.view, broker).some(({ terms }) => terms.kind === 'lean')) {
    return undefined;
  }
  if (lighter || attitude('ambition') > 0) return planner.me;
  return lean === null ? undefined : null;
}

/** Points of standing that another course of the broker would bring. */
function gainFrom({ planner }: Outlook, alliance: Alliance, lean: FactionId | null): number {
  const { view, rules, me } = planner;
  const effort = Math.max(1, alliance.brokerage.effort);
  const now = total(standings(view, rules, alliance)[me] ?? []);
  const then = total(
    forecastBrokerage(view, rules, alliance, { lean, effort }).standings[me] ?? [],
  );
  return then - now;
}

/** A broker's promise of its course, as it is put on the table. */
export function leanItem(toward: FactionId | null): DealItem {
  return { kind: 'promise', promise: { kind: 'lean', toward }, turns: term };
}

export function latinum(amount: number): DealItem {
  return { kind: 'stock', stock: 'latinum', amount };
}
