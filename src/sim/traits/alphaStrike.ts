import type { Trait } from './trait';

/** Empties every tube in its first volley. */
export const alphaStrike: Trait = {
  id: 'alphaStrike',
  battle: (fighter) => {
    fighter.alpha += 500;
  },
};
