import type { Affair } from './definition';
import { tellKin } from './kinAbroad';

/**
 * One's own people under foreign rule, free or not; under a power of the same people they are at home.
 * @source invented
 */
export const kinRuled: Affair = {
  kind: 'kinRuled',
  measure: (realm, rules, tell) =>
    tellKin(realm, rules, rules.numbers.affairs.kin, (holder, subject, steps) => {
      const { [holder]: own, [subject]: ruler } = realm.factions;
      if (own?.species !== ruler?.species) tell(holder, subject, steps);
    }),
};
