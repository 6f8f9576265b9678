import { type Refusal, refuse } from '../../lib/refusal';
import type { Alliance, MotionTerms, OfficeId } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';

type Election = Extract<MotionTerms, { kind: 'election' }>;

/**
 * The turn from which the Council may give an office to another; null when nobody holds it. Who holds it stays until
 * it does.
 * @source invented
 */
export function termEnd(
  rules: Ruleset,
  { offices }: Pick<Alliance, 'offices'>,
  office: OfficeId,
): number | null {
  const tenure = offices[office];
  return tenure ? tenure.since + rules.numbers.council.office.term : null;
}

/** Turns that are left of the term of an office; 0 when it is over or nobody holds it. */
export function termLeft(
  { turn }: Pick<Realm, 'turn'>,
  rules: Ruleset,
  alliance: Pick<Alliance, 'offices'>,
  office: OfficeId,
): number {
  return Math.max(0, (termEnd(rules, alliance, office) ?? turn) - turn);
}

/** Who stands for an office: all for whom an election is on the agenda, in its order. */
export function candidatesFor({ council }: Alliance, office: OfficeId): FactionId[] {
  const standing = (council?.agenda ?? []).flatMap(({ terms }) =>
    terms.kind === 'election' && terms.office === office ? [terms.holder] : [],
  );
  return [...new Set(standing)];
}

/**
 * Why nobody is elected so now, or null: terms are served, the first one after the founding whole; who has
 * served so many in a row makes way for whoever else stands.
 * @source invented
 */
export function tenureRefusal(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  terms: Election,
): Refusal | null {
  const { office, holder } = terms;
  const tenure = alliance.offices[office];
  if (terms.recall) return recallRefusal(realm, rules, alliance, terms);
  if (!tenure) return null;
  const { canvass, most } = rules.numbers.council.office;
  const months = termLeft(realm, rules, alliance, office);
  if (months > canvass) {
    if (tenure.holder === holder) return refuse('holdsOffice', { faction: holder, office });
    return refuse('termRuns', { faction: tenure.holder, office, months: months - canvass });
  }
  if (tenure.holder !== holder || (tenure.terms ?? 1) < most) return null;
  const other = candidatesFor(alliance, office).find((each) => each !== holder);
  return other === undefined
    ? null
    : refuse('termsServed', { faction: holder, terms: most, other });
}

function recallRefusal(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  { office, holder }: Election,
): Refusal | null {
  const tenure = alliance.offices[office];
  if (!tenure || termLeft(realm, rules, alliance, office) === 0) return refuse('recallNeedless');
  if (tenure.holder === holder) return refuse('holdsOffice', { faction: holder, office });
  const months = alliance.founded + rules.numbers.council.office.term - realm.turn;
  return months > 0 ? refuse('firstTerm', { months }) : null;
}

/** Whether a motion waits on the agenda for a term to be over before it comes to the vote. */
export function awaitsTerm(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  terms: MotionTerms,
): boolean {
  return (
    terms.kind === 'election' && !terms.recall && termLeft(realm, rules, alliance, terms.office) > 0
  );
}
