import type { Trait } from './trait';

/** Breaks easily. */
export const fragile: Trait = {
  id: 'fragile',
  battle: (fighter) => {
    fighter.toughness -= 200;
  },
};
