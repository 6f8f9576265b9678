import type { Affair } from './definition';
import { tellClaims } from './tellClaims';

/**
 * Worlds one claims that another holds.
 * @source invented
 */
export const holdsClaimed: Affair = {
  kind: 'holdsClaimed',
  measure: (realm, rules, tell) =>
    tellClaims(realm, rules, (claimant, owner, steps, world) =>
      tell(claimant, owner, steps, world),
    ),
};
