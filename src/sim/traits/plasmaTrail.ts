import type { Trait } from './trait';

/**
 * Its exhaust can be followed: once it has fired unseen it is found more easily.
 * @source invented
 */
export const plasmaTrail = {
  id: 'plasmaTrail',
  battle: (fighter) => {
    fighter.revealChance += 150;
  },
} as const satisfies Trait;
