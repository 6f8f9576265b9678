import type { Trait } from './trait';

/** Learns the weapons used against it: each round under fire it shrugs off more. */
export const adaptive = {
  id: 'adaptive',
  battle: (fighter) => {
    fighter.adapts += 100;
  },
} as const satisfies Trait;
