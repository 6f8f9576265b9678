import { greatest, idsOf } from '../../../lib/ordered';
import { atWar } from '../relations';
import type { Affair } from './definition';
import { isOutside, mastersOf } from './mastery';

/**
 * Fear of the same master brings those together who are not at war with each other.
 * @source invented
 */
export const drawnTogether: Affair = {
  kind: 'drawnTogether',
  measure(realm, rules, tell) {
    const masters = mastersOf(realm, rules);
    if (masters.length === 0) return;
    for (const holder of idsOf(realm.factions)) {
      const feared = masters.filter((master) => isOutside(realm, holder, master));
      for (const subject of idsOf(realm.factions)) {
        if (subject === holder || atWar(realm, holder, subject)) continue;
        const both = feared.filter((master) => isOutside(realm, subject, master));
        const worst = greatest(both, ({ steps }) => steps);
        if (worst) tell(holder, subject, worst.steps, worst.first);
      }
    }
  },
};
