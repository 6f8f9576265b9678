import { divide } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { keptAnswers } from '../figures/stillness';
import { type GreatPartners, ownWeights, partnersBy } from './ownWeight';

type Weights = Readonly<Record<FactionId, readonly Term[]>>;

/**
 * The standings of all members in points, with their terms; the whole Council is about 1000.
 * @source seed 2
 */
export function standings(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
): Readonly<Record<FactionId, readonly Term[]>> {
  return kept(realm, rules, [alliance], () => weigh(realm, rules, alliance));
}

const kept = keptAnswers<Readonly<Record<FactionId, readonly Term[]>>>();

function weigh(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
): Record<FactionId, readonly Term[]> {
  const own = ownWeights(realm, rules, alliance);
  const partners = partnersBy(alliance, own);
  return Object.fromEntries(
    alliance.members.map((member) => [
      member,
      [...(own[member] ?? []), ...brokerTerms(rules, alliance, own, partners, member)],
    ]),
  );
}

/** A member's weight in Council. */
export function standingTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
): Term[] {
  return [...(standings(realm, rules, alliance)[member] ?? [])];
}

/** A member's weight in Council, in points. */
export function standingOf(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
): number {
  return total(standingTerms(realm, rules, alliance, member));
}

/** The weight of the whole Council, in points. */
export function wholeCouncil(weights: Weights): number {
  return Object.values(weights).reduce((sum, terms) => sum + total(terms), 0);
}

/**
 * What parity takes from the heavier of the great partners it gives to the lighter, at 100 half of
 * the gap between them; what the broker's leaning gives to one it takes from the other.
 */
function brokerTerms(
  rules: Ruleset,
  { broker, brokerage }: Alliance,
  own: Weights,
  partners: GreatPartners | null,
  member: FactionId,
): Term[] {
  if (partners === null || !partners.includes(member)) return [];
  const [heavier, lighter] = partners;
  const gap = total(own[heavier] ?? []) - total(own[lighter] ?? []);
  const shift = divide(gap * brokerage.parity, 200);
  const parity = term('standing.parity', member === heavier ? -shift : shift);
  const { lean, effort } = brokerage;
  if (broker === null || lean === null || !partners.includes(lean)) return parity;
  const pull = rules.numbers.alliance.standing.lean * effort;
  return [...parity, ...term('standing.lean', lean === member ? pull : -pull, broker)];
}
