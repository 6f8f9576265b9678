import {
  enemiesOf,
  type FactionId,
  followersOf,
  musterOf,
  ratingPoints,
  ratingPointsOf,
  treatiesBetween,
} from '../../sim';
import { byDistance, declare } from './assault';
import type { Hand } from './hand';

/** Strength of those who would stay, in permille of those who would go, below which it breaks away. */
const outweighed = 700;
/** Strength of a victim, in permille of its own, below which it is fallen upon. */
const weak = 400;
/** Months before which it sells its word and does not yet break it. */
const patience = 18;

/** Breaks away from its allies, with all who follow, once those who stay are the weaker. */
export function breakFaith({ view, rules, me, own, give }: Hand): void {
  const alliance = view.alliances[own.alliance ?? ''];
  if (!alliance?.council || view.turn < patience) return;
  const leaving = [me, ...followersOf(view, rules, alliance, me)];
  const staying = alliance.members.filter((id) => !leaving.includes(id));
  const weight = (members: readonly FactionId[]) =>
    members.reduce((sum, id) => sum + ratingPoints(rules, musterOf(view, id)), 0);
  const isStronger = weight(staying) * 1000 < weight(leaving) * outweighed;
  if (staying.length > 0 && isStronger) give({ type: 'leaveAlliance', manner: 'war' });
}

/** Falls upon the nearest of those who have just been asked to pay, where he is weak; one war at a time. */
export function fallUpon(hand: Hand, paid: readonly FactionId[]): void {
  const { view, rules, me } = hand;
  if (view.turn < patience || enemiesOf(view, me).length > 0) return;
  const own = ratingPointsOf(view, rules, me);
  const isWeak = (id: FactionId) => ratingPointsOf(view, rules, id) * 1000 < own * weak;
  const [victim] = byDistance(hand, paid.filter(isWeak));
  if (victim === undefined) return;
  for (const { id } of treatiesBetween(view, me, victim)) {
    hand.give({ type: 'breakTreaty', treaty: id });
  }
  declare(hand, victim);
}
