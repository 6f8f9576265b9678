import type { Trait } from './trait';

/**
 * Breaks easily.
 * @source invented
 */
export const fragile = {
  id: 'fragile',
  battle: (fighter) => {
    fighter.toughness -= 200;
  },
} as const satisfies Trait;
