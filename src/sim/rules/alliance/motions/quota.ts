import { refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isWhole } from '../../../state/shape';
import { enemiesOf } from '../../diplomacy/relations';
import { musterOf } from '../../figures/powerRating';
import type { MotionDefinition, TermsOf } from './definition';
import { conviction, part, shareAmong, weariness } from './weigh';

/**
 * The share of its warships that each member owes to joint operations.
 * @source invented
 */
export const quota: MotionDefinition<'quota'> = {
  kind: 'quota',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.quota,
  check: (terms) => hasFields(terms, 'kind', 'permille') && isWhole(terms.permille, 0, 1000),
  validate(_realm, rules, { charter }, _by, { permille }) {
    const most = rules.numbers.council.limits.mostQuota;
    if (permille > most) return refuse('quotaTooHigh', { most: most / 10 });
    return permille === charter.quota ? refuse('nothingChanges') : null;
  },
  interests,
  enact(_game, _context, { charter }, { terms }) {
    charter.quota = terms.permille;
  },
};

function interests(
  realm: Realm,
  rules: Ruleset,
  { members, charter }: Alliance,
  member: FactionId,
  { permille }: TermsOf<'quota'>,
): Term[] {
  const { lean } = rules.numbers.council;
  const change = permille - charter.quota;
  const own = shareAmong(members, member, (each) => musterOf(realm, each).fleets);
  const wars = enemiesOf(realm, member).length;
  return [
    ...term('lean.custom', lean.custom),
    ...term('lean.brings', part(part(-change, own), lean.burden)),
    ...term('lean.othersBring', part(part(change, 1000 - own), lean.gain)),
    ...term('lean.needed', wars > 0 ? Math.sign(change) * lean.cause : 0),
    ...weariness(realm, rules, member, change > 0 ? -1 : 1),
    ...conviction(realm, rules, member, 'war', Math.sign(change)),
  ];
}
