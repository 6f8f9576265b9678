import { inOrder } from '../../lib/ordered';
import type { MotionId, Pledge } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';

/** Promises a faction has made and not yet settled, in order of id, as far as one knows of them. */
export function openPledges(realm: Realm, by: FactionId): Pledge[] {
  return inOrder(realm.pledges).filter((pledge) => pledge.by === by && pledge.status === 'open');
}

/** How a member has promised to vote on a motion; null when it is free. */
export function pledgedVote(
  realm: Realm,
  member: FactionId,
  motion: MotionId,
): 'aye' | 'nay' | null {
  return pledgeOn(realm, member, motion)?.choice ?? null;
}

/** The same with whether it was promised in secret. */
export function pledgeOn(
  realm: Realm,
  member: FactionId,
  motion: MotionId,
): { readonly choice: 'aye' | 'nay'; readonly secret: boolean } | null {
  for (const { terms, secret = false } of openPledges(realm, member)) {
    if (terms.kind === 'vote' && terms.motion === motion) return { choice: terms.choice, secret };
  }
  return null;
}
