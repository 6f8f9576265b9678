import { refuse } from '../lib/refusal';
import { isOneOf } from '../state/shape';
import type { OrderDefinition } from './definition';
import { ownAlliance } from './ownAlliance';

/**
 * Gives notice and leaves in peace when it has run out, or breaks away this very turn into civil war
 * with all who remain.
 */
export const leaveAlliance: OrderDefinition<'leaveAlliance'> = {
  type: 'leaveAlliance',
  check: ({ manner }) => isOneOf(manner, ['notice', 'war']),
  validate({ manner }, { view, faction }) {
    const alliance = ownAlliance(view, faction);
    if (!alliance?.council) return refuse('noAlliance');
    const leaves = alliance.council.notices[faction];
    if (leaves === 0) return refuse('breakingAway');
    if (manner === 'war') return null;
    if (leaves !== undefined) return refuse('noticeGiven', { turns: leaves - view.turn });
    // Thrown out and gone by notice in one month cannot both be.
    const isAccused = alliance.council.agenda.some(
      ({ terms }) => terms.kind === 'expulsion' && terms.member === faction,
    );
    return isAccused ? refuse('expulsionMoved') : null;
  },
  apply({ manner }, { realm, faction, tell }) {
    const alliance = ownAlliance(realm, faction);
    if (!alliance?.council) return;
    const { notices } = alliance.council;
    const leaves = manner === 'war' ? 0 : realm.turn + alliance.charter.notice;
    notices[faction] = leaves;
    // Who goes this very month is heard of when it goes.
    if (leaves <= realm.turn) return;
    const stands = () => notices[faction] === leaves;
    tell({ type: 'noticeGiven', alliance: alliance.id, faction, leaves }, 'all', stands);
  },
};
