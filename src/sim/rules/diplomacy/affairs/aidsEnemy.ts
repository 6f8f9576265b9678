import { sum } from '../../../lib/integers';
import { greatest, idsOf } from '../../../lib/ordered';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { atWar, enemiesOf } from '../relations';
import { treatiesBetween } from '../treatyLookup';
import type { Affair } from './definition';

/**
 * Treaties by which a power is of use to those one is at war with, while it is at peace with them.
 * @source invented
 */
export const aidsEnemy: Affair = {
  kind: 'aidsEnemy',
  measure(realm, rules, tell) {
    for (const holder of idsOf(realm.factions)) {
      const enemies = realm.factions[holder]?.alive ? enemiesOf(realm, holder) : [];
      if (enemies.length === 0) continue;
      for (const subject of idsOf(realm.factions)) {
        if (subject === holder || atWar(realm, holder, subject)) continue;
        const aid = (enemy: FactionId) => aidOf(realm, rules, subject, enemy);
        const steps = sum(enemies.map(aid));
        if (steps > 0) tell(holder, subject, steps, greatest(enemies, aid));
      }
    }
  },
};

function aidOf(realm: Realm, rules: Ruleset, by: FactionId, to: FactionId): number {
  const { aid } = rules.numbers.affairs;
  return sum(treatiesBetween(realm, by, to).map(({ terms }) => aid[terms.kind]));
}
