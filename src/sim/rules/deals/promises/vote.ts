import * as z from 'zod/mini';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { MotionId } from '../../../state/diplomacy';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { PromiseOf } from '../../../state/promise';
import type { Ruleset } from '../../../state/ruleset';
import { anyId } from '../../../state/schemaParts';
import { findMotion, lapseOf } from '../../alliance/agenda';
import { leanOf, votePrice } from '../../alliance/leans';
import { standingOf } from '../../alliance/standing';
import { unsoldRefusal } from '../../alliance/unsoldVotes';
import { allianceOfBoth } from '../favours';
import { pledgedVote } from '../openPledges';
import { type Judged, portion } from '../worth/judged';
import type { PromiseDefinition } from './definition';

declare module '../../../state/promise' {
  interface PromiseShapes {
    /** To vote so on a motion. */
    vote: { motion: MotionId; choice: 'aye' | 'nay' };
  }
}

/**
 * Votes are judged where they are cast; a motion that is gone leaves nothing to keep.
 * @source invented
 */
export const vote: PromiseDefinition<'vote'> = {
  kind: 'vote',
  schema: z.strictObject({
    kind: z.literal('vote'),
    motion: anyId,
    choice: z.enum(['aye', 'nay']),
  }),
  undated: true,
  key: ({ motion }) => `vote:${motion}`,
  single: true,
  // Motions are gone once they are voted.
  about: () => null,
  refusal,
  worth,
  fate: (game, _rules, _pledge, { motion }) =>
    findMotion(game, motion) === null ? 'void' : 'open',
};

/** A vote is given by a member, on a motion before its Council, once; nobody's own ruin has a price. */
function refusal(
  realm: Realm,
  rules: Ruleset,
  { motion, choice }: PromiseOf<'vote'>,
  by: FactionId,
  to: FactionId,
): Refusal | null {
  if (!allianceOfBoth(realm, by, to)) return refuse('votesAmongMembers', { faction: by });
  const found = findMotion(realm, motion);
  if (!found || found.alliance.id !== realm.factions[by]?.alliance) return refuse('voteHeld');
  if (lapseOf(realm, rules, found.alliance, found.motion) !== null) return refuse('motionMoot');
  // What a court has already decided is not for sale, one way or the other.
  const cast = found.motion.votes[by];
  if (cast !== undefined) {
    return refuse(cast === choice ? 'voteGiven' : 'voteCast', { faction: by });
  }
  if (pledgedVote(realm, by, motion) !== null) return refuse('voteOwed', { faction: by });
  return unsoldRefusal(realm, rules, found.alliance, by, found.motion, choice);
}

/** A vote is worth what one wants the motion, by the weight of who casts it; it costs its price. */
function worth(judged: Judged, { motion: id, choice }: PromiseOf<'vote'>): Term[] {
  const { realm, rules, judge, other, gains } = judged;
  const found = findMotion(realm, id);
  if (!found) return [];
  const { alliance, motion } = found;
  const { perLean, word } = rules.numbers.deals.promise;
  if (!gains) {
    const price = votePrice(realm, rules, alliance, judge, motion, choice) * perLean;
    return [...term('deal.word', -word), ...term(`deal.vote.${choice}`, -price)];
  }
  const lean = leanOf(realm, rules, alliance, judge, motion);
  const wish = (choice === 'aye' ? lean : -lean) * perLean;
  const weight = standingOf(realm, rules, alliance, other);
  return term(`deal.vote.${choice}`, portion(wish, weight + heard));
}

/** Even the lightest voice in Council sways others: permille of its worth that does not depend on weight. */
const heard = 500;
