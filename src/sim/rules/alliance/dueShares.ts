import { clamp, divide, permilleOf, scale, sum } from '../../lib/integers';
import { total } from '../../lib/terms';
import type { Charter } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { attitudeOf } from '../diplomacy/attitudes';
import { ratingPointsOf } from '../figures/powerRating';
import { dangerTerms, dangerTo } from './danger';
import { sharesBy } from './shares';

/** Who shares a Council, by which base shares, or all the same. */
export interface ShareOut {
  readonly members: readonly FactionId[];
  readonly shares: Readonly<Record<FactionId, number>>;
  readonly equalVotes: boolean;
}

/** How the base shares of an alliance are given out. */
export function shareOutOf(members: readonly FactionId[], charter: Charter): ShareOut {
  return { members, shares: charter.shares, equalVotes: charter.equalVotes };
}

/** The share a member has of the votes that the charter gives out, in permille. */
export function heldShare({ members, shares, equalVotes }: ShareOut, member: FactionId): number {
  return equalVotes ? divide(1000, members.length) : (shares[member] ?? 0);
}

/** A member's part of the strength that all members bring, in permille. */
export function broughtShare(
  realm: Realm,
  rules: Ruleset,
  members: readonly FactionId[],
  member: FactionId,
): number {
  const together = sum(members.map((id) => ratingPointsOf(realm, rules, id)));
  return permilleOf(ratingPointsOf(realm, rules, member), together);
}

/**
 * What a member holds to be its due, in permille: its part of what all bring. Where votes are equal,
 * an even share as far as it loves equality.
 * @source invented
 */
export function dueShare(
  realm: Realm,
  rules: Ruleset,
  { members, equalVotes }: ShareOut,
  member: FactionId,
): number {
  return evened(realm, rules, broughtShare(realm, rules, members, member), {
    members,
    equalVotes,
    member,
  });
}

/**
 * What a member will ask of an alliance to be founded: its part of what all bring, less where it
 * needs the others more than they need it. Nobody gives more than a part of it for that.
 * @source invented
 */
export function askedShare(
  realm: Realm,
  rules: Ruleset,
  { members, equalVotes }: ShareOut,
  member: FactionId,
): number {
  const { needGives } = rules.numbers.alliance.talks;
  const asks = (id: FactionId) =>
    ratingPointsOf(realm, rules, id) * (1000 - scale(needOf(realm, rules, members, id), needGives));
  const together = sum(members.map(asks));
  return evened(realm, rules, permilleOf(asks(member), together), { members, equalVotes, member });
}

/** How much a member needs the others, in permille: all where the danger to it is as great as can be. */
function needOf(
  realm: Realm,
  rules: Ruleset,
  members: readonly FactionId[],
  member: FactionId,
): number {
  const danger = dangerTo(realm, rules, member, members);
  const points = total(dangerTerms(realm, rules, 'founding.enemy', member, danger, 1000));
  return permilleOf(Math.max(0, points), rules.numbers.alliance.threat.most);
}

interface Evening extends Pick<ShareOut, 'members' | 'equalVotes'> {
  readonly member: FactionId;
}

function evened(
  realm: Realm,
  rules: Ruleset,
  brought: number,
  { members, equalVotes, member }: Evening,
): number {
  if (!equalVotes) return brought;
  const loves = clamp(attitudeOf(realm, rules, member, 'equality'), 0, 100);
  return brought + Math.trunc(((divide(1000, members.length) - brought) * loves) / 100);
}

/** How much of its due a share lacks, in permille of the due: 0 where it is enough, 1000 for none. */
export function shortfall(held: number, due: number): number {
  return due <= 0 ? 0 : clamp(1000 - permilleOf(held, due), 0, 1000);
}

/**
 * The base share of one who joins, in permille and whole percents: its part of what all bring then,
 * within what the least shares leave.
 * @source invented
 */
export function newcomersShare(
  realm: Realm,
  rules: Ruleset,
  members: readonly FactionId[],
  newcomer: FactionId,
): number {
  const { leastShare } = rules.numbers.alliance.talks;
  const all = [...members, newcomer];
  return sharesBy(all, (id) => ratingPointsOf(realm, rules, id), leastShare)[newcomer] ?? 0;
}
