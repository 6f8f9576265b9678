import { refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isWhole } from '../../../state/shape';
import { musterOf } from '../../figures/powerRating';
import { officePowersOf } from '../offices';
import type { MotionDefinition, TermsOf } from './definition';
import { conviction, part, shareAmong } from './weigh';

/**
 * The share of each member's latinum that goes into the common chest.
 * @source invented
 */
export const tariff: MotionDefinition<'tariff'> = {
  kind: 'tariff',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.tariff,
  check: (terms) => hasFields(terms, 'kind', 'permille') && isWhole(terms.permille, 0, 1000),
  validate(_realm, rules, { charter }, _by, { permille }) {
    const most = rules.numbers.council.limits.mostTariff;
    if (permille > most) return refuse('tariffTooHigh', { most: most / 10 });
    return permille === charter.tariff ? refuse('nothingChanges') : null;
  },
  interests,
  foresee: (_realm, _rules, alliance, { terms }) => levy(alliance, terms),
  enact: (_game, _context, alliance, { terms }) => levy(alliance, terms),
};

function levy({ charter }: Alliance, { permille }: TermsOf<'tariff'>): void {
  charter.tariff = permille;
}

/** The rich pay in, by their industry; the chest pays out by heads, its keeper first. */
function interests(
  realm: Realm,
  rules: Ruleset,
  { members, charter }: Alliance,
  member: FactionId,
  { permille }: TermsOf<'tariff'>,
): Term[] {
  const { lean } = rules.numbers.council;
  const change = permille - charter.tariff;
  const pays = shareAmong(members, member, (each) => musterOf(realm, each).industry);
  const gets = shareAmong(members, member, () => 1);
  const keeps = officePowersOf(realm, rules, member).has('chest');
  return [
    ...term('lean.custom', lean.custom),
    ...term('lean.pays', part(part(-change, pays), lean.payment)),
    ...term('lean.gets', part(part(change, gets), lean.payment)),
    ...term('lean.keepsChest', keeps ? Math.sign(change) * lean.keeper : 0),
    ...conviction(realm, rules, member, 'trade', -Math.sign(change)),
  ];
}
