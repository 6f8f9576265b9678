import type { RecognitionNumbers } from '../../../src/sim';

/** For tests. Recognition: influence, prestige, worlds, points. */
export const recognitionNumbers = {
  price: 30, // influence
  prestige: 4, // prestige
  statehood: { leastWorlds: 2, world: 2, court: 1, enough: 7, prestige: 10, loyalty: 5 }, // worlds; points; prestige
} satisfies RecognitionNumbers;
