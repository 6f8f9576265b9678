import { idsOf } from '../../lib/ordered';
import type { Pledge } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { opinionOf } from '../diplomacy/opinion';
import { atWar } from '../diplomacy/relations';
import { treatyBetween } from '../diplomacy/treatyLookup';

/**
 * Whom the wronged tells of a broken promise, in order of id: courts with which he shares his intelligence, and
 * those that think well of him. Who saw it himself need not be told; his allies have.
 * @source invented
 */
export function hearersOf(realm: Realm, rules: Ruleset, pledge: Pledge): FactionId[] {
  const { by, to, witnesses } = pledge;
  const { heard } = rules.numbers.deals.promise;
  return idsOf(realm.factions).filter((court) => {
    if (court === by || court === to || witnesses.includes(court)) return false;
    if (realm.factions[court]?.alive !== true || atWar(realm, court, to)) return false;
    const shares = treatyBetween(realm, 'intelligence', court, to) !== null;
    return shares || opinionOf(realm, rules, court, to) >= heard;
  });
}
