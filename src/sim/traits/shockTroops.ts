import type { Trait } from './trait';

/** Its troops are trained to take worlds. */
export const shockTroops = {
  id: 'shockTroops',
  invasion: 250,
} as const satisfies Trait;
