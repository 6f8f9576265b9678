import type { CourtNumbers } from '../../../src/sim';

/**
 * For tests. The people of courts: permille, points, turns, influence, latinum, prestige.
 */
export const courtNumbers = {
  seats: 3, // characters
  weight: 150, // permille
  barred: 24, // turns
  want: {
    kept: 12, // turns
    opinion: 30, // points
    deal: 60, // points
    office: 30, // points
    hated: -25, // points
    own: 3, // times
    shared: 40, // points
  },
  grudge: 1000, // permille
  win: {
    flattery: 30, // influence
    bribery: 300, // latinum
    points: { flatter: 40, bribe: 80 }, // points
    span: 24, // turns
    honour: 10, // permille
    again: 500, // permille
    war: 1000, // permille
    least: 500, // permille
  },
  exposure: {
    base: 15, // permille
    most: 120, // permille
    intelligence: 15, // permille
    rival: 10, // permille
  },
  dismissal: {
    influence: 25, // influence
    prestige: 3, // prestige
  },
} satisfies CourtNumbers;
