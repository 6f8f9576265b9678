import type { Alliance, FactionId, Motion } from '../../../sim';
import { forecastDivision, pledgedVote, sortedBy, unsoldRefusal, votePrice } from '../../../sim';
import type { Planner } from '../../core/planner';

/** Votes that would have to change, the cheapest first, for a division to go as wanted. */
export interface Majority {
  readonly members: readonly FactionId[];
  /** Points of lean to be bought: of all together, and of the dearest of them. */
  readonly price: number;
  readonly dearest: number;
}

/** The cheapest votes by which a division would go as wanted; empty when it does; null when none do. */
export function cheapestMajority(
  { view, rules, me }: Planner,
  alliance: Alliance,
  motion: Motion,
  choice: 'aye' | 'nay',
): Majority | null {
  const forecast = forecastDivision(view, rules, alliance, motion);
  const wanted = choice === 'aye';
  if (forecast.passed === wanted) return { members: [], price: 0, dearest: 0 };
  const prices = alliance.members
    .filter((member) => member !== me && pledgedVote(view, member, motion.id) === null)
    .filter((member) => forecast.ballots[member]?.choice !== choice)
    .filter((member) => unsoldRefusal(view, rules, alliance, member, motion, choice) === null)
    .map((member) => ({
      member,
      price: votePrice(view, rules, alliance, member, motion, choice),
    }));
  const votes = { ...motion.votes };
  const members: FactionId[] = [];
  let price = 0;
  for (const each of sortedBy(prices, (vote) => vote.price)) {
    votes[each.member] = choice;
    members.push(each.member);
    price += each.price;
    const then = forecastDivision(view, rules, alliance, { ...motion, votes });
    if (then.passed === wanted) return { members, price, dearest: each.price };
  }
  return null;
}
