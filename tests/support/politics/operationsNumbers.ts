import type { OperationsNumbers } from '../../../src/sim';

/** For tests. Joint operations: turns, points. */
export const operationsNumbers = {
  leastNotice: 2, // turns
  mostNotice: 12, // turns
  lasts: 10, // turns
  kept: 3, // operations
  slack: 200, // permille
  intents: 4, // announcements
  worldWorth: 50, // points for each size
  developedWorth: 100, // points
  shipsShare: 1000, // permille of duranium
  troopsShare: 1000, // permille of strength
  strengthShare: 100, // permille of strength
} satisfies OperationsNumbers;
