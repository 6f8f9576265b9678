import type { RecognitionNumbers } from '../../sim';

/**
 * Recognition of rebels, and states: influence, prestige, worlds, points.
 * @source invented
 */
export const recognitionNumbers = {
  price: 30, // influence
  prestige: 4, // prestige
  statehood: { leastWorlds: 2, world: 2, court: 1, enough: 7, prestige: 10, loyalty: 5 }, // worlds; points; prestige
} satisfies RecognitionNumbers;
