import { divide, permilleOf } from '../../../lib/integers';
import { greatest, inOrder } from '../../../lib/ordered';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { ratingPointsOf } from '../../figures/powerRating';
import { membersWith } from '../relations';
import { treatiesBetween } from '../treatyLookup';

/** A power, or an alliance, that has more of all might than the others can look upon with calm. */
export interface Master {
  /** In order of id. */
  readonly members: readonly FactionId[];
  /** Its mightiest member. */
  readonly first: FactionId;
  /** Steps by which its share is too great. */
  readonly steps: number;
}

/**
 * Who is on the way to master all, by the almanac: the sides whose share of all might exceeds what
 * the balance bears. The fewer sides there are, the more each may have; two cannot be balanced.
 * @source invented
 */
export function mastersOf(realm: Realm, rules: Ruleset): Master[] {
  const { from, fair, step } = rules.numbers.affairs.mastery;
  const sides = sidesOf(realm, rules);
  const all = sides.reduce((sum, { points }) => sum + points, 0);
  if (sides.length < 3 || all === 0) return [];
  const borne = Math.max(from, divide(fair, sides.length));
  return sides.flatMap(({ members, first, points }) => {
    const steps = divide(permilleOf(points, all) - borne, step);
    return steps > 0 ? [{ members, first, steps }] : [];
  });
}

interface Side {
  readonly members: readonly FactionId[];
  readonly first: FactionId;
  readonly points: number;
}

/** Every living power with its allies, once. */
function sidesOf(realm: Realm, rules: Ruleset): Side[] {
  return inOrder(realm.factions).flatMap(({ id, alive }) => {
    const members = membersWith(realm, id);
    if (!alive || members[0] !== id) return [];
    const pointsOf = (member: FactionId) => ratingPointsOf(realm, rules, member);
    const points = members.reduce((sum, member) => sum + pointsOf(member), 0);
    return [{ members, first: greatest(members, pointsOf) ?? id, points }];
  });
}

/** Whether a power looks upon a master from outside: neither of his side nor bound to help it. */
export function isOutside(realm: Realm, faction: FactionId, { members }: Master): boolean {
  if (realm.factions[faction]?.alive !== true || members.includes(faction)) return false;
  return members.every((member) =>
    treatiesBetween(realm, faction, member).every(
      ({ terms }) => terms.kind !== 'defence' && terms.kind !== 'protectorate',
    ),
  );
}
