import { divide } from '../../../lib/integers';
import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import type { FactionId, SystemId } from '../../../state/ids';
import type { Attitude, Ruleset } from '../../../state/ruleset';
import { chartIndex } from '../../chart/chartIndex';
import { voicedTerms } from '../../diplomacy/attitudes';
import { opinionOf } from '../../diplomacy/opinion';
import { enemiesOf } from '../../diplomacy/relations';
import { musterOf, ratingPoints, ratingPointsOf } from '../../figures/powerRating';

/** A share in permille of an amount with a sign, rounded towards nothing. */
export function part(amount: number, permille: number): number {
  const share = Math.trunc((amount * permille) / 1000);
  return share === 0 ? 0 : share;
}

/** What a member thinks of somebody whom a motion helps (`sign` 1) or harms (−1), as lean. */
export function regard(
  realm: Realm,
  rules: Ruleset,
  member: FactionId,
  about: FactionId,
  sign: 1 | -1,
): Term[] {
  if (member === about) return [];
  const opinion = opinionOf(realm, rules, member, about);
  return term('lean.regard', part(sign * opinion, rules.numbers.council.lean.opinion), about);
}

/** What a member's custom and ruler make of a motion that serves something they care about. */
export function conviction(
  realm: Realm,
  rules: Ruleset,
  member: FactionId,
  attitude: Attitude,
  sign: number,
): Term[] {
  const share = rules.numbers.council.lean.attitude;
  const weigh = (cares: number) => part(sign * cares, share);
  return voicedTerms(realm, rules, member, attitude, weigh, `lean.attitude.${attitude}`);
}

/** A member's weariness: against war (−1), for peace (1). */
export function weariness(realm: Realm, rules: Ruleset, member: FactionId, sign: 1 | -1): Term[] {
  const exhaustion = realm.factions[member]?.exhaustion ?? 0;
  return term('lean.exhaustion', part(sign * exhaustion, rules.numbers.council.lean.exhaustion));
}

/**
 * The strength of one side against another as a Council counts it, its members by their musters and
 * all others by the almanac: from `most` when the other has none to −`most` when the one has.
 */
export function superiority(
  realm: Realm,
  rules: Ruleset,
  { members }: Pick<Alliance, 'members'>,
  ours: readonly FactionId[],
  theirs: readonly FactionId[],
  most: number,
): number {
  const weight = (id: FactionId) =>
    members.includes(id)
      ? ratingPoints(rules, musterOf(realm, id))
      : ratingPointsOf(realm, rules, id);
  const sum = (side: readonly FactionId[]) => side.reduce((all, each) => all + weight(each), 0);
  const [own, other] = [sum(ours), sum(theirs)];
  if (own + other === 0) return 0;
  const balance = Math.trunc((most * (own - other)) / (own + other));
  return balance === 0 ? 0 : balance;
}

/**
 * How near a place is to a power's seat: from `near` points at its gates, over nothing at `reach`,
 * towards −`near` far away. Nothing for a power without a seat, or where no lane leads.
 * @source invented
 */
export function nearness(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  system: SystemId,
): number {
  const seat = seatOf(realm, faction);
  const distance = seat === null ? -1 : chartIndex(realm.chart).distance(seat, system);
  if (distance < 0) return 0;
  const { near, reach } = rules.numbers.council.lean;
  const points = Math.trunc((near * (reach - distance)) / (reach + distance));
  return points === 0 ? 0 : points;
}

/** The same as a term: nearness counts for it, distance against it. */
export function nearTerms(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  system: SystemId,
  about: string,
): Term[] {
  const points = nearness(realm, rules, faction, system);
  return term(points < 0 ? 'lean.far' : 'lean.near', points, about);
}

/** The system of a power's capital; public. Null without one. */
export function seatOf(realm: Realm, faction: FactionId): SystemId | null {
  const capital = realm.factions[faction]?.capital ?? null;
  return capital === null ? null : (realm.worlds[capital]?.system ?? null);
}

/** A member's part of a whole that all members share, in permille; equal parts of nothing. */
export function shareAmong(
  members: readonly FactionId[],
  member: FactionId,
  amountOf: (each: FactionId) => number,
): number {
  const whole = members.reduce((sum, each) => sum + amountOf(each), 0);
  return whole === 0 ? divide(1000, members.length) : divide(amountOf(member) * 1000, whole);
}

/** Enemies outside that any member is at war with, in order of id. */
export function commonEnemies(realm: Realm, alliance: Alliance): FactionId[] {
  const enemies = alliance.members.flatMap((member) => enemiesOf(realm, member));
  return [...new Set(enemies)].sort();
}
