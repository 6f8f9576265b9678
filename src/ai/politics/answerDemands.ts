import type { Alliance, DealItem, FactionId, Motion, Remedy } from '../../sim';
import {
  discontentReaches,
  isDecisive,
  leanOf,
  pledgedVote,
  remediesFor,
  ruinRefusal,
  sameTerms,
} from '../../sim';
import { because, type Planner } from '../core/planner';
import { isWaiting, strike } from './bargain';
import { remedyMotions, stakeIn } from './motions/remedyIdeas';
import { type Outlook, ownCouncil } from './outlook';

/** A discontent ally whom one would rather keep, and how much that is worth now, in points of lean. */
interface Wavering {
  readonly alliance: Alliance;
  readonly member: FactionId;
  readonly stake: number;
  readonly kept: number;
}

/**
 * Answers the demands of allies by what one can do without the Council: one's own vote for what they moved, if it may
 * be for a favour, or a world taken together out of one's own hand.
 */
export function answerDemands(outlook: Outlook): void {
  const { planner } = outlook;
  const alliance = ownCouncil(planner)?.alliance;
  if (!alliance) return;
  for (const member of alliance.members) {
    if (member === planner.me || !discontentReaches(alliance, member, 'demanding')) continue;
    const wavering = { alliance, member, ...stakeIn(planner, alliance, member) };
    if (wavering.stake <= 0) continue;
    const motion = movedBy(planner, wavering);
    if (motion === undefined) giveWorld(outlook, wavering);
    else giveVote(outlook, wavering, motion);
  }
}

/** What a member has moved that would content it. */
function movedBy(planner: Planner, { alliance, member }: Wavering): Motion | undefined {
  const asked = remedyMotions(planner, alliance, member);
  return alliance.council?.agenda.find(
    ({ by, terms }) => by === member && asked.some((each) => sameTerms(each.terms, terms)),
  );
}

/** The vote that decides it, against one's own interest in the matter, where keeping the member is worth more. */
function giveVote(outlook: Outlook, wavering: Wavering, motion: Motion): void {
  const { planner } = outlook;
  const { view, rules, me } = planner;
  const { alliance, member, stake } = wavering;
  if (motion.votes[me] !== undefined || pledgedVote(view, me, motion.id) !== null) return;
  const lean = leanOf(view, rules, alliance, me, motion);
  if (lean > 0 || lean + stake <= 0) return;
  if (!isDecisive(view, rules, alliance, motion, me)) return;
  if (ruinRefusal(view, rules, alliance, me, motion, 'aye') !== null) return;
  const promise = { kind: 'vote', motion: motion.id, choice: 'aye' } as const;
  const give = [{ kind: 'promise', promise, turns: 0 } as const];
  if (offer(outlook, wavering, give, `answer:vote:${motion.id}`)) return;
  if (isWaiting(planner, member)) return;
  planner.give({ type: 'castVote', motion: motion.id, choice: 'aye' }, reasonOf(wavering));
}

/** A world of one's own that was taken together, where that would content it. */
function giveWorld(outlook: Outlook, wavering: Wavering): void {
  const { view, rules, me } = outlook.planner;
  const { alliance, member } = wavering;
  const own = ({ cure, suffices }: Remedy) =>
    cure.kind === 'spoil' && suffices && view.worlds[cure.world]?.owner === me;
  const cure = remediesFor(view, rules, alliance, member).find(own)?.cure;
  if (cure?.kind !== 'spoil') return;
  const give = [{ kind: 'world', world: cure.world } as const];
  offer(outlook, wavering, give, `answer:world:${member}`);
}

/** Offers something for a favour, or for nothing, at no greater loss than the member's staying is worth. */
function offer(
  outlook: Outlook,
  wavering: Wavering,
  give: readonly DealItem[],
  matter: string,
): boolean {
  const { rules } = outlook.planner;
  const least = -wavering.stake * rules.numbers.deals.promise.perLean;
  const wish = { to: wavering.member, give, least };
  const favour = [{ kind: 'favour', amount: 1 } as const];
  return (
    strike(outlook, { ...wish, take: favour, matter }, () => reasonOf(wavering)) ||
    strike(outlook, { ...wish, take: [], matter: `${matter}:free` }, () => reasonOf(wavering))
  );
}

function reasonOf({ member, kept }: Wavering) {
  return because('move.answer', { faction: member }, [
    { label: 'computer.kept', subject: member, amount: kept },
  ]);
}
