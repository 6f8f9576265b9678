import type { Alliance, FactionId, Motion } from '../../../sim';
import {
  leanOf,
  lobbyCost,
  lobbyTerms,
  pledgedVote,
  sortedBy,
  total,
  votePrice,
} from '../../../sim';
import { because } from '../../mind';
import { bargainReason, strike } from '../bargain';
import { councilOf, type Outlook } from '../outlook';
import { cheapestMajority } from './majority';

/** Lean, in points, from which a matter is worth bargaining over. */
const cares = 20;
/** Influence that stays in store. */
const reserve = 15;
/** Words spent on one member for one motion, at most. */
const mostWords = 2;

/** Bargains over the motions that come to the vote: buys, persuades, and leaves the rest alone. */
export function seekVotes(outlook: Outlook): void {
  const { mind } = outlook;
  const found = councilOf(mind);
  if (found === null || found.council.agenda.length === 0) return;
  const { view, rules, me } = mind;
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
  const majority = cheapestMajority(outlook.mind, alliance, motion, choice);
  if (majority === null || majority.price > 2 * Math.abs(lean)) return;
  for (const member of majority.members) {
    if (buyVote(outlook, motion, member, choice)) continue;
    persuade(outlook, alliance, motion, member, choice);
  }
}

function buyVote(
  outlook: Outlook,
  motion: Motion,
  member: FactionId,
  choice: 'aye' | 'nay',
): boolean {
  const { mind } = outlook;
  const wish = {
    to: member,
    give: [],
    take: [
      { kind: 'promise', promise: { kind: 'vote', motion: motion.id, choice }, turns: 0 } as const,
    ],
    matter: `vote:${motion.id}:${member}`,
    least: 0,
  };
  return strike(outlook, wish, (baskets) => bargainReason(mind, `votes.buy.${choice}`, baskets));
}

/** Talks a member round, when a word or two would do it and influence suffices. */
function persuade(
  { mind }: Outlook,
  alliance: Alliance,
  motion: Motion,
  member: FactionId,
  choice: 'aye' | 'nay',
): void {
  const { view, rules, me, books } = mind;
  const price = votePrice(view, rules, alliance, member, motion, choice);
  const terms = lobbyTerms(view, rules, alliance, me, member, motion, 'persuade');
  const word = total(terms);
  if (word <= 0 || price > mostWords * word) return;
  const cost = lobbyCost(view, rules, me, member, motion, 'persuade');
  if (cost * Math.ceil(price / word) + reserve > books.stocks.influence) return;
  for (let said = 0; said * word < price; said++) {
    const order = { type: 'lobby', motion: motion.id, member, choice, means: 'persuade' } as const;
    if (!mind.give(order, because(`votes.persuade.${choice}`, { faction: member }, terms))) return;
  }
}
