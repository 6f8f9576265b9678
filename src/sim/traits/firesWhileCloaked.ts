import type { Trait } from './trait';

/** Fires without dropping its cloak: unseen between volleys until a detection roll finds it. */
export const firesWhileCloaked: Trait = {
  id: 'firesWhileCloaked',
  lent: true,
  battle: (fighter) => {
    fighter.firesCloaked = true;
  },
  esteem: 500,
};
