import type { Trait } from './trait';

/**
 * Sends a large part of its crew across, and does not wait until the enemy is disabled.
 * @source invented
 */
export const boarding = {
  id: 'boarding',
  battle: (fighter) => {
    fighter.boarders += fighter.crew;
    fighter.boardsFighting = true;
  },
} as const satisfies Trait;
