import { refuse } from '../lib/refusal';
import { findMotion } from '../rules/alliance/agenda';
import { pledgedVote } from '../rules/deals/pledges';
import { isId, isOneOf } from '../state/shape';
import type { OrderDefinition } from './definition';

const choices = ['aye', 'nay', 'abstain'] as const;

/** Says how one votes on a motion, or (null) takes that back. A vote promised is not one's own. */
export const castVote: OrderDefinition<'castVote'> = {
  type: 'castVote',
  check: (order) => isId(order.motion) && (order.choice === null || isOneOf(order.choice, choices)),
  validate({ motion: id, choice }, { view, faction }) {
    const found = findMotion(view, id);
    if (!found?.alliance.members.includes(faction)) return refuse('noSuchMotion');
    const promised = pledgedVote(view, faction, id);
    if (promised !== null) return refuse('voteIsPromised', { choice: promised });
    return (found.motion.votes[faction] ?? null) === choice ? refuse('voteStands') : null;
  },
  apply({ motion: id, choice }, { realm, faction }) {
    const votes = findMotion(realm, id)?.motion.votes;
    if (!votes) return;
    if (choice === null) delete votes[faction];
    else votes[faction] = choice;
  },
};
