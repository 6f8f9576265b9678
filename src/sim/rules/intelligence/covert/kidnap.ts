import { courtiers, guardTerms, takeCourtier } from './courtiers';
import type { CovertDefinition } from './definition';

/**
 * Carries somebody off from a court, to be held at one's own seat.
 * @source invented
 */
export const kidnap: CovertDefinition = {
  kind: 'kidnap',
  lasts: false,
  stations: ['court'],
  targets: courtiers,
  odds: guardTerms,
  carryOut: (done, target) => takeCourtier(done, target, 'kidnapped'),
};
