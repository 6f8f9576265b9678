import type { Trait } from './trait';

/** Heavy plating takes part of every hit. */
export const armoured: Trait = {
  id: 'armoured',
  battle: (fighter) => {
    fighter.toughness += 150;
  },
};
