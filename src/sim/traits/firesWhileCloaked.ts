import type { Trait } from './trait';

/**
 * Fires without dropping its cloak: unseen between volleys until a detection roll finds it.
 * @source seed 6
 */
export const firesWhileCloaked = {
  id: 'firesWhileCloaked',
  lent: true,
  battle: (fighter) => {
    fighter.firesCloaked = true;
  },
  esteem: 500,
} as const satisfies Trait;
