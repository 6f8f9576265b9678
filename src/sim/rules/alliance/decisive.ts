import type { Alliance, Division, Motion } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { pledgedVote } from '../deals/openPledges';
import { keptAnswers } from '../figures/stillness';
import { forecastDivision } from './division';

/**
 * Whether one member's vote decides a motion as things stand: with its aye it passes, with its nay it
 * does not. A vote that is promised already decides nothing any more.
 * @source invented
 */
export function isDecisive(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: Motion,
  member: FactionId,
): boolean {
  return kept(realm, rules, [alliance, motion, member], () =>
    decides(realm, rules, alliance, motion, member),
  );
}

const kept = keptAnswers<boolean>();

function decides(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: Motion,
  member: FactionId,
): boolean {
  if (pledgedVote(realm, member, motion.id) !== null) return false;
  const passesWith = (choice: 'aye' | 'nay') => {
    const votes = { ...motion.votes, [member]: choice };
    return forecastDivision(realm, rules, alliance, { ...motion, votes }).passed;
  };
  return passesWith('aye') && !passesWith('nay');
}

/**
 * Whether a vote that was held would have gone the other way had one member voted the other way; no
 * for who abstained, and where a veto decided.
 */
export function hasTurned(
  { ballots, ayes, needed, passed, veto }: Division,
  member: FactionId,
): boolean {
  const ballot = ballots[member];
  if (!ballot || ballot.choice === 'abstain' || veto !== null) return false;
  const moved = ballot.choice === 'aye' ? -ballot.standing : ballot.standing;
  return passed !== ayes + moved > needed;
}
