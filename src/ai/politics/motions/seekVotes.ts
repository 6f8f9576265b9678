import type { Alliance, FactionId, Motion } from '../../../sim';
import {
  discontentReaches,
  favoursOwed,
  leanOf,
  lobbyCost,
  lobbyTerms,
  pledgedVote,
  sortedBy,
  total,
  votePrice,
} from '../../../sim';
import { because } from '../../core/planner';
import { bargainReason, isWaiting, strike, wouldAgree } from '../bargain';
import { type Outlook, ownCouncil } from '../outlook';
import { isShelved, shelve } from '../refusals';
import { cheapestMajority } from './majority';

/** Lean, in points, from which a matter is worth bargaining over. */
const cares = 20;
/** Influence that stays in store. */
const reserve = 15;
/** Words spent on one member for one motion, at most. */
const mostWords = 2;
/** Latinum below which one would rather owe a favour than pay, and how many one owes for a vote. */
const poor = 120;
const mostFavours = 2;
/** Lean from which a member is pressed, and turns between two times. */
const vital = 40;
const spell = 18;
/** Aggression from which one presses before one pays. */
const overbearing = 65;

/** Bargains over the motions that come to the vote: buys, persuades, and leaves the rest alone. */
export function seekVotes(outlook: Outlook): void {
  const { planner } = outlook;
  const found = ownCouncil(planner);
  if (found === null || found.council.agenda.length === 0) return;
  const { view, rules, me } = planner;
  const due = found.council.agenda.filter(({ entered }) => entered < view.turn);
  const stakes = due.map((motion) => ({
    motion,
    lean: leanOf(view, rules, found.alliance, me, motion),
  }));
  const worthwhile = stakes.filter(({ lean }) => Math.abs(lean) >= cares);
  for (const { motion, lean } of sortedBy(worthwhile, (stake) => -Math.abs(stake.lean))) {
    if (pledgedVote(view, me, motion.id) !== null) continue;
    secure(outlook, found.alliance, motion, lean);
  }
}

/** Makes a division go one's way, if the cheapest way to it costs no more than the matter is worth. */
function secure(outlook: Outlook, alliance: Alliance, motion: Motion, lean: number): void {
  const choice = lean > 0 ? 'aye' : 'nay';
  const majority = cheapestMajority(outlook.planner, alliance, motion, choice);
  if (majority === null || majority.price > 2 * Math.abs(lean)) return;
  for (const member of majority.members) {
    if (isWaiting(outlook.planner, member)) continue;
    const vote = { alliance, motion, member, choice } as const;
    const presses = Math.abs(lean) >= vital;
    const bold = outlook.planner.temperament.aggression >= overbearing;
    if (bold && presses && press(outlook, vote)) continue;
    if (callFavour(outlook, vote)) continue;
    if (buyVote(outlook, motion, member, choice)) continue;
    if (persuade(outlook, alliance, motion, member, choice)) continue;
    if (presses) press(outlook, vote);
  }
}

/** A vote that is wanted of a member. */
interface Wanted {
  readonly alliance: Alliance;
  readonly motion: Motion;
  readonly member: FactionId;
  readonly choice: 'aye' | 'nay';
}

/** A favour owed is called in; who is short of money would rather owe one. */
function callFavour(outlook: Outlook, { alliance, motion, member, choice }: Wanted): boolean {
  const { planner } = outlook;
  const owed = Math.max(0, favoursOwed(alliance, member, planner.me));
  const most = owed > 0 ? owed : planner.books.stocks.latinum < poor ? mostFavours : 0;
  const promise = { kind: 'vote', motion: motion.id, choice } as const;
  const take = [{ kind: 'promise', promise, turns: 0 } as const];
  for (let amount = 1; amount <= most; amount += 1) {
    const give = [{ kind: 'favour', amount } as const];
    if (!wouldAgree(planner, { from: planner.me, to: member, give, take })) continue;
    const wish = { to: member, give, take, matter: `favour:${motion.id}:${member}`, least: 0 };
    return strike(outlook, wish, (baskets) =>
      bargainReason(planner, `votes.favour.${choice}`, baskets),
    );
  }
  return false;
}

/** Reminds a member how strong one is; never one whose patience is at an end. */
function press({ planner }: Outlook, { alliance, motion, member, choice }: Wanted): boolean {
  const { view, rules, me } = planner;
  const matter = `press:${member}`;
  if (isShelved(planner, matter)) return false;
  if (discontentReaches(alliance, member, 'cool')) return false;
  const terms = lobbyTerms(view, rules, alliance, me, member, motion, 'press');
  if (total(terms) < votePrice(view, rules, alliance, member, motion, choice)) return false;
  shelve(planner, matter, spell);
  const order = { type: 'lobby', motion: motion.id, member, choice, means: 'press' } as const;
  return planner.give(order, because(`votes.press.${choice}`, { faction: member }, terms));
}

function buyVote(
  outlook: Outlook,
  motion: Motion,
  member: FactionId,
  choice: 'aye' | 'nay',
): boolean {
  const { planner } = outlook;
  const wish = {
    to: member,
    give: [],
    take: [
      { kind: 'promise', promise: { kind: 'vote', motion: motion.id, choice }, turns: 0 } as const,
    ],
    matter: `vote:${motion.id}:${member}`,
    least: 0,
  };
  return strike(outlook, wish, (baskets) => bargainReason(planner, `votes.buy.${choice}`, baskets));
}

/** Talks a member round, when a word or two would do it and influence suffices. */
function persuade(
  { planner }: Outlook,
  alliance: Alliance,
  motion: Motion,
  member: FactionId,
  choice: 'aye' | 'nay',
): boolean {
  const { view, rules, me, books } = planner;
  const price = votePrice(view, rules, alliance, member, motion, choice);
  const terms = lobbyTerms(view, rules, alliance, me, member, motion, 'persuade');
  const word = total(terms);
  if (word <= 0 || price > mostWords * word) return false;
  const cost = lobbyCost(view, rules, me, member, motion, 'persuade');
  if (cost * Math.ceil(price / word) + reserve > books.stocks.influence) return false;
  for (let said = 0; said * word < price; said++) {
    const order = { type: 'lobby', motion: motion.id, member, choice, means: 'persuade' } as const;
    if (!planner.give(order, because(`votes.persuade.${choice}`, { faction: member }, terms)))
      break;
  }
  return true;
}
