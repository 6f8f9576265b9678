import type { SmugglingNumbers } from '../../../src/sim';

/**
 * Running goods to sealed worlds, for tests.
 */
export const smugglingNumbers = {
  price: 24, // latinum
  most: 3, // cargoes a month
  parts: 20, // points of work
  odds: { base: 750, pilots: 100, known: -60, least: 100, most: 900 }, // permille
  watch: {
    ship: 12, // permille
    mostShips: 150, // permille
    blockade: 100, // permille
    patrol: 120, // permille
    mostPatrols: 240, // permille
    storm: -200, // permille
  },
  toll: { base: 250, watch: 1000, most: 800 }, // permille
  prize: 500, // permille
} satisfies SmugglingNumbers;
