import { refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isId } from '../../../state/shape';
import { officePowersOf } from '../offices';
import { billionsInBondage, bondageWorlds, emancipated, holdsKin, release } from '../subjectLaw';
import { anothersLoss } from './afterEmancipation';
import type { MotionDefinition, TermsOf } from './definition';
import { conviction } from './weigh';

/**
 * Frees everybody in bondage on the worlds of one member, or of all.
 * @source invented
 */
export const emancipation: MotionDefinition<'emancipation'> = {
  kind: 'emancipation',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.emancipation,
  check: ({ kind, member, ...others }) =>
    hasFields({ kind, member, ...others }, 'kind', 'member') && (member === null || isId(member)),
  validate(realm, _rules, { members }, _by, { member }) {
    if (member !== null && !members.includes(member)) {
      return refuse('notMember', { faction: member });
    }
    const holders = member === null ? members : [member];
    return holders.some((holder) => bondageWorlds(realm, holder).length > 0)
      ? null
      : refuse('nobodyInBondage');
  },
  interests,
  enact(game, context, alliance, { terms: { member } }) {
    for (const holder of member === null ? alliance.members : [member]) {
      release(game, context, holder, emancipated);
    }
  },
};

function interests(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  voter: FactionId,
  { member }: TermsOf<'emancipation'>,
): Term[] {
  const { lean } = rules.numbers.council;
  const holders = member === null ? alliance.members : [member];
  const own = holders.includes(voter) ? billionsInBondage(realm, voter) : 0;
  const kin = holders.some((holder) => holder !== voter && holdsKin(realm, holder, voter));
  const keeps = officePowersOf(realm, rules, voter).has('subjects');
  return [
    ...conviction(realm, rules, voter, 'bondage', -1),
    ...conviction(realm, rules, voter, 'equality', 1),
    ...term('lean.ownBondage', -lean.slaves * own),
    ...term('lean.kin', kin ? lean.kin : 0),
    ...term('lean.keepsSubjects', keeps ? -lean.keeper : 0),
    ...(own > 0 ? [] : term('lean.lawful', -lean.law)),
    ...(member === null || member === voter
      ? []
      : anothersLoss(realm, rules, alliance, voter, member)),
  ];
}
