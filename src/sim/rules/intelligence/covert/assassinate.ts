import { courtiers, guardTerms, takeCourtier, woundCourtier } from './courtiers';
import type { CovertDefinition } from './definition';

/**
 * Kills somebody at a court.
 * @source invented
 */
export const assassinate: CovertDefinition = {
  kind: 'assassinate',
  lasts: false,
  stations: ['court'],
  targets: courtiers,
  odds: guardTerms,
  carryOut: (done, target) => takeCourtier(done, target, 'killed'),
  miss: woundCourtier,
};
