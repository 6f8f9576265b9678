import type { Affair } from './definition';
import { tellKin } from './kinAbroad';

/**
 * One's own people in bondage, whoever holds them.
 * @source invented
 */
export const kinEnslaved: Affair = {
  kind: 'kinEnslaved',
  measure: (realm, rules, tell) => tellKin(realm, rules, { enslaved: 1000 }, tell),
};
