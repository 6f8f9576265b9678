import type { Alliance, FactionId } from '../../sim';
import { followersOf, musterOf, ratingPoints } from '../../sim';
import type { Planner } from '../core/planner';
import type { Prospects } from './prospects';

/** How an alliance would part if the player broke away from it. */
export interface Camps {
  /** The player, and those who would go with it. */
  readonly leaving: readonly FactionId[];
  readonly staying: readonly FactionId[];
  /** Strength of those who stay, as allies know it of each other, in permille of those who leave. */
  readonly ratio: number;
}

/** Points by which the foremost member of an alliance is expected to end ahead of the player; 0 where none is. */
export function envied({ me }: Planner, { members }: Alliance, { points }: Prospects): number {
  return Math.max(0, ...members.map((id) => points(id) - points(me)));
}

/** The camps into which an alliance would part, as far as its members show what they think. */
export function campsIn({ view, rules, me }: Planner, alliance: Alliance): Camps {
  const leaving = [me, ...followersOf(view, rules, alliance, me)];
  const staying = alliance.members.filter((member) => !leaving.includes(member));
  const weight = (members: readonly FactionId[]) =>
    members.reduce((sum, member) => sum + ratingPoints(rules, musterOf(view, member)), 0);
  return {
    leaving,
    staying,
    ratio: Math.floor((weight(staying) * 1000) / Math.max(1, weight(leaving))),
  };
}
