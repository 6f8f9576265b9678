import { clamp, permilleOf, scale, sum } from '../../lib/integers';
import { type Term, term } from '../../lib/terms';
import type { Founding } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { attitudeOf } from '../diplomacy/attitudes';
import { opinionOf } from '../diplomacy/opinion';
import { agrees } from './contentment';
import { askedShare, heldShare, type ShareOut, shortfall } from './dueShares';

/** The terms of an alliance to be founded, before anybody signed. */
export type FoundingPlan = Omit<Founding, 'id' | 'signed' | 'turn'>;

function shareOutOf(rules: Ruleset, { members, shares, charter }: FoundingPlan): ShareOut {
  return { members, shares, equalVotes: rules.charters[charter]?.equalVotes === true };
}

/**
 * Its share of the Council against what it asks for what it brings, and who is to lead. More than
 * that pleases up to a point; what is missing is weighed by the part of its due, without any floor.
 * @source invented
 */
export function shareTerms(
  realm: Realm,
  rules: Ruleset,
  member: FactionId,
  plan: FoundingPlan,
): Term[] {
  const { talks } = rules.numbers.alliance;
  const shareOut = shareOutOf(rules, plan);
  const asks = askedShare(realm, rules, shareOut, member);
  const gets = heldShare(shareOut, member);
  const more = scale(Math.max(0, gets - asks), talks.share);
  return [
    ...term('founding.share', Math.min(talks.mostShare, more)),
    ...term('founding.shortShare', -scale(shortfall(gets, asks), talks.shortShare)),
    ...term('founding.leads', plan.leader === member ? talks.leads : 0),
    ...term('founding.crowd', -talks.crowd * Math.max(0, plan.members.length - 3)),
  ];
}

/**
 * What its people and its ruler think of allies, of the law on subject peoples, of following, and of
 * the other members. Nobody signs its rights away for liking: it counts in full for a share that is
 * nearly its due, and not at all for one far below.
 */
export function likingTerms(
  realm: Realm,
  rules: Ruleset,
  member: FactionId,
  plan: FoundingPlan,
): Term[] {
  const { likedFrom, likedFully } = rules.numbers.alliance.talks;
  const liking = [
    ...customTerms(realm, rules, member, plan),
    ...opinionTerms(realm, rules, member, plan),
  ];
  const shareOut = shareOutOf(rules, plan);
  const asks = askedShare(realm, rules, shareOut, member);
  const fair = 1000 - shortfall(heldShare(shareOut, member), asks);
  const counts = clamp(permilleOf(fair - likedFrom, likedFully - likedFrom), 0, 1000);
  const warm = sum(liking.map(({ amount }) => Math.max(0, amount)));
  return [...liking, ...term('founding.cooled', scale(warm, counts) - warm)];
}

function customTerms(
  realm: Realm,
  rules: Ruleset,
  member: FactionId,
  { leader, broker, charter }: FoundingPlan,
): Term[] {
  const { attitude, ambition } = rules.numbers.alliance.talks;
  const form = rules.charters[charter];
  if (!form) return [];
  const cares = (what: Parameters<typeof attitudeOf>[3]) => attitudeOf(realm, rules, member, what);
  const follows = leader !== member && broker !== member && !form.equalVotes;
  return [
    ...term('founding.custom', scale(cares('coalition'), attitude)),
    ...term('founding.law', scale(agrees(form.subjects, cares('bondage')), attitude)),
    ...term('founding.equality', form.equalVotes ? scale(cares('equality'), attitude) : 0),
    ...term('founding.ambition', follows ? -scale(cares('ambition'), ambition) : 0),
  ];
}

function opinionTerms(
  realm: Realm,
  rules: Ruleset,
  member: FactionId,
  { members }: FoundingPlan,
): Term[] {
  const { opinion } = rules.numbers.alliance.talks;
  return [...members].sort().flatMap((other) => {
    const thought = other === member ? 0 : opinionOf(realm, rules, member, other);
    return term('founding.opinion', Math.trunc((thought * opinion) / 1000), other);
  });
}
