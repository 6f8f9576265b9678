import { type Term, term, total } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { enemiesOf } from '../../diplomacy/relations';
import { isCommonEnemy } from '../accounts';
import { greatPartners } from '../ownWeight';
import { standings } from '../standing';
import { billionsInBondage } from '../subjectLaw';
import { balanceFor } from './balance';
import { part, regard, shareAmong } from './weigh';

/**
 * What it means for a member that bondage ends on the worlds of another: who is next, what the common war
 * loses, what a rival loses, and what it thinks of him. Dislike of him is no reason to strike down what one
 * lives on oneself.
 * @source invented
 */
export function anothersLoss(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  voter: FactionId,
  holder: FactionId,
): Term[] {
  const { lean, emancipation } = rules.numbers.council;
  const loss = lean.slaves * billionsInBondage(realm, holder);
  const own = lean.slaves * billionsInBondage(realm, voter);
  const together = enemiesOf(realm, voter).some((enemy) => isCommonEnemy(realm, holder, enemy));
  const rivals: readonly FactionId[] = greatPartners(realm, rules, alliance) ?? [];
  const rivalry = rivals.includes(voter) && rivals.includes(holder);
  return [
    ...freedNext(realm, rules, alliance, voter, own),
    ...term('lean.commonLoss', together ? -part(loss, emancipation.common) : 0, holder),
    ...term('lean.rivalLoses', rivalry ? part(loss, lean.rival) : 0, holder),
    ...regard(realm, rules, voter, holder, -1).filter(({ amount }) => own === 0 || amount < 0),
    ...balanceFor(realm, rules, alliance, voter, null, holder),
  ];
}

/**
 * Who is next: what is struck down for one can be struck down for any who lives on it. Who holds more of the
 * votes himself is the less easily outvoted.
 * @param own what it holds in bondage itself, in points of lean.
 */
function freedNext(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  voter: FactionId,
  own: number,
): Term[] {
  if (own === 0) return [];
  const weights = standings(realm, rules, alliance);
  const weight = shareAmong(alliance.members, voter, (each) => total(weights[each] ?? []));
  const { precedent } = rules.numbers.council.emancipation;
  return term('lean.freedNext', -part(part(own, precedent), 1000 - weight));
}
