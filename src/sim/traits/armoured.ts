import type { Trait } from './trait';

/**
 * Heavy plating takes part of every hit.
 * @source invented
 */
export const armoured = {
  id: 'armoured',
  battle: (fighter) => {
    fighter.toughness += 150;
  },
} as const satisfies Trait;
