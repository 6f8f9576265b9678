import type { TermLabel } from '../../lib/codes/codes';
import { divide } from '../../lib/integers';
import { luckOf } from '../../lib/luck';
import { sortedBy } from '../../lib/ordered';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { musterOf } from '../figures/powerRating';
import { keptAnswers } from '../figures/stillness';

/** The two great partners of an alliance, the heavier first. */
export type GreatPartners = readonly [FactionId, FactionId];

/**
 * What a member weighs by itself, before the broker's hand, in points of standing: the share its
 * charter gives it, its part of the members' fleets, industry and prestige, and its offices. All of
 * it is public.
 * @source seed 10
 */
export function ownWeights(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
): Readonly<Record<FactionId, readonly Term[]>> {
  return kept(realm, rules, [alliance], () => weighAlone(realm, rules, alliance));
}

const kept = keptAnswers<Readonly<Record<FactionId, readonly Term[]>>>();

function weighAlone(
  realm: Realm,
  rules: Ruleset,
  { members, charter, offices }: Alliance,
): Record<FactionId, readonly Term[]> {
  if (charter.equalVotes) {
    const each = divide(1000, members.length);
    return byMember(members, () => term('standing.equal', each));
  }
  const { standing } = rules.numbers.alliance;
  const part = (label: TermLabel, points: number, of: (member: FactionId) => number) => {
    const whole = members.reduce((sum, member) => sum + of(member), 0);
    return (member: FactionId) => term(label, divide(points * of(member), whole));
  };
  const shares = part('standing.share', standing.shares, (id) => charter.shares[id] ?? 0);
  const fleets = part('standing.fleets', standing.fleets, (id) => musterOf(realm, id).fleets);
  const industry = part(
    'standing.industry',
    standing.industry,
    (id) => musterOf(realm, id).industry,
  );
  // Everybody has a name to begin with: where nobody is famous, one point of fame decides little.
  const prestige = part(
    'standing.prestige',
    standing.prestige,
    (id) => standing.name + fameOf(realm, id),
  );
  return byMember(members, (member) => [
    ...shares(member),
    ...fleets(member),
    ...industry(member),
    ...prestige(member),
    ...officeTerms(rules, charter, offices, member),
  ]);
}

/** Shame weighs nothing in Council; only honour does. */
function fameOf(realm: Realm, faction: FactionId): number {
  return Math.max(0, realm.factions[faction]?.prestige ?? 0);
}

function officeTerms(
  rules: Ruleset,
  charter: Alliance['charter'],
  offices: Alliance['offices'],
  member: FactionId,
): Term[] {
  const seats = rules.charters[charter.form]?.offices ?? [];
  return seats.flatMap((office) =>
    offices[office]?.holder === member
      ? term('standing.office', rules.offices[office]?.standing ?? 0, office)
      : [],
  );
}

function byMember<T>(
  members: readonly FactionId[],
  of: (member: FactionId) => T,
): Record<FactionId, T> {
  return Object.fromEntries(members.map((member) => [member, of(member)]));
}

/**
 * The two members who weigh most by themselves and are not the broker; of equals who drew the lot
 * when the alliance was founded. Null where votes are equal, or fewer than two are left.
 */
export function greatPartners(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
): GreatPartners | null {
  return partnersBy(alliance, ownWeights(realm, rules, alliance));
}

/** The great partners by weights worked out already. */
export function partnersBy(
  alliance: Alliance,
  weights: Readonly<Record<FactionId, readonly Term[]>>,
): GreatPartners | null {
  const { members, broker, charter, id, founded } = alliance;
  if (charter.equalVotes) return null;
  const others = members.filter((member) => member !== broker);
  const weight = (member: FactionId) => -total(weights[member] ?? []);
  let ranked = sortedBy(others, weight);
  const [, last, next] = ranked;
  if (last !== undefined && next !== undefined && weight(last) === weight(next)) {
    const lot = (member: FactionId) => luckOf(id, founded, 'partner', member).below(1_000_000);
    ranked = sortedBy(sortedBy(others, lot), weight);
  }
  const [first, second] = ranked;
  return first === undefined || second === undefined ? null : [first, second];
}
