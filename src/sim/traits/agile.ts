import type { Trait } from './trait';

/**
 * Turns inside its enemies.
 * @source invented
 */
export const agile = {
  id: 'agile',
  battle: (fighter) => {
    fighter.evasion += 80;
    fighter.initiative += 2;
  },
} as const satisfies Trait;
