import { clamp, divide, permilleOf, scale, sum } from '../../lib/integers';
import { sortedBy } from '../../lib/ordered';
import { type Refusal, refuse } from '../../lib/refusal';
import { type Term, term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { CharterForm, Ruleset } from '../../state/ruleset';
import type { Judgement } from '../deals/answer';
import { opinionOf } from '../diplomacy/opinion';
import { atWar } from '../diplomacy/relations';
import { ratingPointsOf } from '../figures/powerRating';
import { dangerTerms, dangerTo } from './danger';
import { type FoundingPlan, likingTerms, shareTerms } from './foundingShares';

export type { FoundingPlan } from './foundingShares';

/** Why such an alliance cannot be proposed at all, or null. All of it is public. */
export function foundingRefusal(realm: Realm, rules: Ruleset, plan: FoundingPlan): Refusal | null {
  const form = rules.charters[plan.charter];
  if (!form) return refuse('unknownCharter');
  return whoRefusal(realm, rules, plan) ?? termsRefusal(rules, form, plan);
}

function whoRefusal(realm: Realm, rules: Ruleset, { by, members }: FoundingPlan): Refusal | null {
  const { mostMembers } = rules.numbers.alliance.talks;
  if (!members.includes(by)) return refuse('foundingWithoutSelf');
  if (new Set(members).size !== members.length || members.length < 2)
    return refuse('foundingAlone');
  if (members.length > mostMembers) return refuse('foundingTooMany', { limit: mostMembers });
  for (const member of members) {
    const power = realm.factions[member];
    if (!power?.alive) return refuse('unknownFaction', { faction: member });
    if (power.alliance !== null) return refuse('inAnotherAlliance', { faction: member });
    const foe = members.find((other) => atWar(realm, member, other));
    if (foe !== undefined) return refuse('foundingAtWar', { faction: member, other: foe });
  }
  return null;
}

function termsRefusal(
  rules: Ruleset,
  form: CharterForm,
  { members, leader, broker, shares }: FoundingPlan,
): Refusal | null {
  const { leastShare } = rules.numbers.alliance.talks;
  if (!members.includes(leader)) return refuse('foundingLeader');
  if (broker !== null) {
    if (!form.brokered) return refuse('charterWithoutBroker');
    if (!members.includes(broker) || broker === leader) return refuse('foundingBroker');
    if (members.length < 3) return refuse('brokerNeedsTwo');
  }
  const stranger = Object.keys(shares).find((id) => !members.includes(id));
  if (stranger !== undefined) return refuse('foundingShareOfStranger', { faction: stranger });
  const poor = members.find((id) => (shares[id] ?? 0) < leastShare);
  if (poor !== undefined) {
    const percents = { least: percentOf(leastShare), given: percentOf(shares[poor] ?? 0) };
    return refuse('foundingShareLeast', { faction: poor, ...percents });
  }
  const given = sum(Object.values(shares));
  if (given === 1000) return null;
  return given < 1000
    ? refuse('foundingSharesLack', { given: percentOf(given), more: 100 - percentOf(given) })
    : refuse('foundingSharesExceed', { given: percentOf(given), less: percentOf(given) - 100 });
}

/** Permille in whole percents, rounded away from the whole, so that a refusal never reads 100. */
function percentOf(permille: number): number {
  return permille > 1000 ? divide(permille + 9, 10) : divide(permille, 10);
}

/**
 * What a member thinks of the terms; its envoys sign when they add up to 0 or more. Only what
 * everybody knows counts, so that everybody can work out the answer beforehand.
 * @source seed 1
 * @source seed 2
 * @source seed 13
 */
export function foundingTerms(
  realm: Realm,
  rules: Ruleset,
  member: FactionId,
  plan: FoundingPlan,
): Term[] {
  return [
    ...term('founding.reluctance', -rules.numbers.alliance.talks.reluctance),
    ...needTerms(realm, rules, member, plan),
    ...guaranteeTerms(realm, rules, member, plan),
    ...shareTerms(realm, rules, member, plan),
    ...likingTerms(realm, rules, member, plan),
  ];
}

/** What a member with envoys will answer: exactly what these terms say. */
export function foundingAnswer(
  realm: Realm,
  rules: Ruleset,
  member: FactionId,
  plan: FoundingPlan,
): Judgement {
  const terms = foundingTerms(realm, rules, member, plan);
  const points = total(terms);
  return { terms, hidden: [], total: points, verdict: points >= 0 ? 'yes' : 'no' };
}

/** An enemy too strong alone, and by how much all together outweigh it, or fall short. */
function needTerms(
  realm: Realm,
  rules: Ruleset,
  member: FactionId,
  { members }: FoundingPlan,
): Term[] {
  const { threat, enough, tooWeak, step } = rules.numbers.alliance.talks;
  const danger = dangerTo(realm, rules, member, members);
  const together = sum(members.map((id) => ratingPointsOf(realm, rules, id)));
  const alone = dangerTerms(realm, rules, 'founding.enemy', member, danger, threat);
  if (danger === null) return alone;
  const margin = permilleOf(together, danger.weight) - 1000;
  const points = clamp(Math.trunc(margin / step), -tooWeak, enough);
  return [...alone, ...term(points < 0 ? 'founding.tooWeak' : 'founding.enough', points)];
}

/** The two members who weigh most and are not the broker, the heavier first. */
export function partnersOfPlan(
  realm: Realm,
  rules: Ruleset,
  { members, broker }: Pick<FoundingPlan, 'members' | 'broker'>,
): FactionId[] {
  const others = [...members].sort().filter((id) => id !== broker);
  return sortedBy(others, (id) => -ratingPointsOf(realm, rules, id)).slice(0, 2);
}

/**
 * Equality needs somebody to answer for it, whose word is worth as much as he is trusted; without a
 * broker the weaker fears the stronger.
 */
function guaranteeTerms(
  realm: Realm,
  rules: Ruleset,
  member: FactionId,
  plan: FoundingPlan,
): Term[] {
  const { talks } = rules.numbers.alliance;
  const { broker } = plan;
  if (broker === member) return term('founding.chair', talks.chair);
  if (rules.charters[plan.charter]?.equalVotes) return [];
  const [heavier, lighter] = partnersOfPlan(realm, rules, plan);
  if (heavier === undefined || lighter === undefined) return [];
  if (broker !== null) {
    const trusted = opinionOf(realm, rules, member, broker) * talks.trust;
    const word = clamp(talks.strangersWord + trusted, 0, 1000);
    if (member === heavier) {
      return term('founding.guarantee', scale(talks.guaranteeStronger, word), broker);
    }
    if (member !== lighter) return [];
    return term('founding.guarantee', scale(talks.guaranteeWeaker, word), broker);
  }
  if (member === heavier) return [];
  const gap = permilleOf(
    ratingPointsOf(realm, rules, heavier) - ratingPointsOf(realm, rules, member),
    ratingPointsOf(realm, rules, heavier) + ratingPointsOf(realm, rules, member),
  );
  return term('founding.distrust', -talks.distrust - scale(gap, talks.gap), heavier);
}
