import type { Trait } from './trait';

/**
 * Spins a web around what it hits: no leaving in that round.
 * @source invented
 */
export const webCast = {
  id: 'webCast',
  battle: (fighter) => {
    fighter.holds = true;
  },
} as const satisfies Trait;
