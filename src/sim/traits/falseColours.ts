import type { Trait } from './trait';

/**
 * Flies a friend's colours until it opens fire.
 * @source invented
 */
export const falseColours = {
  id: 'falseColours',
  battle: (fighter) => {
    fighter.initiative += 6;
    fighter.alpha += 250;
  },
} as const satisfies Trait;
