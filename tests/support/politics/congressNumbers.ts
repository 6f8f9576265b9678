import type { CongressNumbers } from '../../../src/sim';

/** For tests. Congresses: influence, turns, points of worth, shares in permille. */
export const congressNumbers = {
  cost: 40, // influence
  perGuest: 6, // influence
  notice: 3, // turns
  again: 24, // turns
  binds: 24, // turns
  indemnity: { share: 1000, means: 750, unknown: 500 }, // permille; permille; latinum
  face: 80, // points
  grudge: 750, // permille
  host: 1000, // permille of a point
  prestige: 6, // prestige
} satisfies CongressNumbers;
