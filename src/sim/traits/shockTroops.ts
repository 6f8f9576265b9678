import type { Trait } from './trait';

/**
 * Its troops are trained to take worlds.
 * @source invented
 */
export const shockTroops = {
  id: 'shockTroops',
  invasion: 250,
} as const satisfies Trait;
