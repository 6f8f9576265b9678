import { idsOf } from '../../../lib/ordered';
import type { Affair } from './definition';
import { isOutside, mastersOf } from './mastery';

/**
 * Whoever is on the way to master all is resented, with his allies, by everybody he is not bound to.
 * @source invented
 */
export const overmighty: Affair = {
  kind: 'overmighty',
  measure(realm, rules, tell) {
    for (const master of mastersOf(realm, rules)) {
      for (const holder of idsOf(realm.factions)) {
        if (!isOutside(realm, holder, master)) continue;
        for (const member of master.members) tell(holder, member, master.steps);
      }
    }
  },
};
