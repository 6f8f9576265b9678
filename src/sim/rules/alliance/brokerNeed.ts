import { divide } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { opinionOf } from '../diplomacy/opinion';
import { brokersFee } from './brokersFee';
import { dangerTerms, dangerTo } from './danger';
import { greatPartners } from './ownWeight';
import { standings } from './standing';

/**
 * How much a great partner needs its broker, in points: below 0 it would do better without. Parity
 * lifts the lighter partner and costs the heavier its lead; a common danger makes both want the
 * coalition kept together; liking counts, and so does the fee.
 * @source seed 2
 */
export function brokerNeedTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  partner: FactionId,
): Term[] {
  const { broker } = alliance;
  const partners = greatPartners(realm, rules, alliance);
  if (broker === null || !partners?.includes(partner)) return [];
  const { need } = rules.numbers.alliance;
  const moved = (standings(realm, rules, alliance)[partner] ?? []).filter(
    ({ label }) => label === 'standing.parity' || label === 'standing.lean',
  );
  const danger = dangerTo(realm, rules, partner, alliance.members);
  const part = (points: number, share: number) => Math.trunc((points * share) / 1000);
  return [
    ...term('need.standing', part(total(moved), need.standing)),
    ...dangerTerms(realm, rules, 'need.danger', partner, danger, need.danger),
    ...term('need.opinion', part(opinionOf(realm, rules, partner, broker), need.opinion), broker),
    ...term('need.fee', -divide(brokersFee(rules, alliance, partner) * need.price, 1000)),
  ];
}
