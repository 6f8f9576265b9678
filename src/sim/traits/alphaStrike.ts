import type { Trait } from './trait';

/**
 * Empties every tube in its first volley.
 * @source invented
 */
export const alphaStrike = {
  id: 'alphaStrike',
  battle: (fighter) => {
    fighter.alpha += 500;
  },
} as const satisfies Trait;
