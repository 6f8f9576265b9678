import { type Refusal, refuse } from '../../lib/refusal';
import type { Alliance, Motion } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { definitionOf } from './agenda';
import { contentmentOf } from './contentment';
import { obstructs } from './discontent';
import { ruinRefusal } from './ruin';

/**
 * Whether a member's vote on a motion has no price: no favour, payment or word moves one who
 * obstructs, or is content with nothing, where the constitution is at stake.
 * @source invented
 */
export function isUnsold(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  { terms }: Pick<Motion, 'terms'>,
): boolean {
  if (!definitionOf(terms).charter) return false;
  return obstructs(alliance, member) || contentmentOf(realm, rules, alliance, member) === 0;
}

/** Why a member's vote on a motion has no price, for whatever reason; null when it has one. */
export function unsoldRefusal(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  motion: Motion,
  choice: 'aye' | 'nay',
): Refusal | null {
  return isUnsold(realm, rules, alliance, member, motion)
    ? refuse('voteUnsold', { faction: member })
    : ruinRefusal(realm, rules, alliance, member, motion, choice);
}
