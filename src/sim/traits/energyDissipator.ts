import type { Trait } from './trait';

/** Each hit drains the shields of its target. */
export const energyDissipator: Trait = {
  id: 'energyDissipator',
  battle: (fighter) => {
    fighter.drain += 250;
  },
};
