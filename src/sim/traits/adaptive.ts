import type { Trait } from './trait';

/**
 * Learns the weapons used against it: each round under fire it shrugs off more.
 * @source invented
 */
export const adaptive = {
  id: 'adaptive',
  battle: (fighter) => {
    fighter.adapts += 100;
  },
} as const satisfies Trait;
