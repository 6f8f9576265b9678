import type { Affair } from './definition';
import { tellClaims } from './tellClaims';

/**
 * Worlds of one's own that another claims.
 * @source invented
 */
export const claimsOurs: Affair = {
  kind: 'claimsOurs',
  measure: (realm, rules, tell) =>
    tellClaims(realm, rules, (claimant, owner, steps, world) =>
      tell(owner, claimant, steps, world),
    ),
};
