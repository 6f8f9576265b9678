import type { Trait } from './trait';

/** Its troops are trained to take worlds. */
export const shockTroops: Trait = {
  id: 'shockTroops',
  invasion: 250,
};
