import type { OperationsNumbers } from '../../sim';

/**
 * Joint operations: turns, points.
 * @source invented
 */
export const operationsNumbers = {
  leastNotice: 2, // turns
  mostNotice: 12, // turns
  lasts: 14, // turns
  kept: 12, // operations
  slack: 200, // permille
  intents: 12, // announcements
  worldWorth: 40, // points for each size
  developedWorth: 160, // points
  shipsShare: 1000, // permille of duranium
  troopsShare: 1000, // permille of strength
  strengthShare: 100, // permille of strength
} satisfies OperationsNumbers;
