import type { Trait } from './trait';

/**
 * Half of its damage goes through shields.
 * @source invented
 */
export const piercing = {
  id: 'piercing',
  battle: (fighter) => {
    fighter.piercing = Math.min(1000, fighter.piercing + 500);
  },
} as const satisfies Trait;
