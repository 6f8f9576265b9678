import { refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import { type Alliance, subjectLaws } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isOneOf } from '../../../state/shape';
import { officePowersOf } from '../offices';
import { billionsInBondage, holdsKin, stepOf } from '../subjectLaw';
import type { MotionDefinition, TermsOf } from './definition';
import { conviction } from './weigh';

/**
 * The least that peoples under the members' rule must be.
 * @source invented
 */
export const subjects: MotionDefinition<'subjects'> = {
  kind: 'subjects',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.subjects,
  check: (terms) => hasFields(terms, 'kind', 'law') && isOneOf(terms.law, subjectLaws),
  validate: (_realm, _rules, { charter }, _by, { law }) =>
    law === charter.subjects ? refuse('nothingChanges') : null,
  interests,
  // It is carried out on all worlds in the same month, once all motions are voted on.
  foresee: (_realm, _rules, alliance, { terms }) => decree(alliance, terms),
  enact: (_game, _context, alliance, { terms }) => decree(alliance, terms),
};

function decree({ charter }: Alliance, { law }: TermsOf<'subjects'>): void {
  charter.subjects = law;
}

function interests(
  realm: Realm,
  rules: Ruleset,
  { members, charter }: Alliance,
  member: FactionId,
  { law }: TermsOf<'subjects'>,
): Term[] {
  const { lean } = rules.numbers.council;
  const change = stepOf(law) - stepOf(charter.subjects);
  const towards = Math.sign(change);
  const bonds = law === 'bondage' ? 0 : billionsInBondage(realm, member);
  const kin = members.some((other) => other !== member && holdsKin(realm, other, member));
  const keeps = officePowersOf(realm, rules, member).has('subjects');
  return [
    ...conviction(realm, rules, member, 'bondage', -change),
    ...conviction(realm, rules, member, 'equality', change),
    ...term('lean.ownBondage', -lean.slaves * bonds),
    ...term('lean.kin', kin ? towards * lean.kin : 0),
    ...term('lean.keepsSubjects', keeps ? -towards * lean.keeper : 0),
  ];
}
