import { idsOf, sortedBy } from '../../lib/ordered';
import { type Term, total } from '../../lib/terms';
import type { Alliance, MotionTerms } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { definitionOf, sameTerms } from './agenda';
import { greatPartners } from './ownWeight';
import { spoilsOf } from './spoils';

/** Something a great partner wants of its Council, and with it of the broker. */
export interface Want {
  readonly terms: MotionTerms;
  /** What it would gain by it, in points of lean. */
  readonly gain: readonly Term[];
}

/**
 * What a great partner wants of its Council most, the dearest first, no two of a kind: offices, worlds taken
 * together, another tariff, a larger share, a war, the humbling of the other. Worked out from what all
 * members know, so that the broker may know what its help is worth to whom.
 * @source invented
 */
export function wantsOf(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  partner: FactionId,
): Want[] {
  const { most, least } = rules.numbers.council.wants;
  const rival = greatPartners(realm, rules, alliance)?.find((each) => each !== partner);
  if (!alliance.broker || rival === undefined) return [];
  if (!greatPartners(realm, rules, alliance)?.includes(partner)) return [];
  const wants = wishes(realm, rules, alliance, partner, rival).flatMap((terms): Want[] => {
    const definition = definitionOf(terms);
    if (definition.validate(realm, rules, alliance, partner, terms) !== null) return [];
    const gain = definition.interests(realm, rules, alliance, partner, terms);
    return total(gain) < least ? [] : [{ terms, gain }];
  });
  const ranked = sortedBy(wants, ({ gain }) => -total(gain));
  const first = ranked.filter(
    ({ terms }, at) => ranked.findIndex((each) => each.terms.kind === terms.kind) === at,
  );
  return first.slice(0, most);
}

/** Whether a motion is what a great partner wants. */
export function isWanted(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  partner: FactionId,
  terms: MotionTerms,
): boolean {
  return wantsOf(realm, rules, alliance, partner).some((want) => sameTerms(want.terms, terms));
}

/** All that a partner might want of its Council. */
function wishes(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  partner: FactionId,
  rival: FactionId,
): MotionTerms[] {
  const { charter, members, offices } = alliance;
  const { tariffStep, shareStep } = rules.numbers.council.wants;
  const seats = rules.charters[charter.form]?.offices ?? [];
  const outsiders = idsOf(realm.factions).filter(
    (id) => realm.factions[id]?.alive === true && !members.includes(id),
  );
  const change = { what: 'shares', member: partner, from: rival, permille: shareStep } as const;
  return [
    ...seats.flatMap((office): MotionTerms[] =>
      offices[office]?.holder === partner ? [] : [{ kind: 'election', office, holder: partner }],
    ),
    ...spoilsOf(alliance).flatMap(({ world, allotted }): MotionTerms[] =>
      allotted === 0 ? [{ kind: 'allotment', world, to: partner }] : [],
    ),
    { kind: 'tariff', permille: charter.tariff + tariffStep },
    { kind: 'tariff', permille: Math.max(0, charter.tariff - tariffStep) },
    { kind: 'charter', change },
    ...outsiders.map((on): MotionTerms => ({ kind: 'war', on })),
    { kind: 'censure', member: rival },
  ];
}
