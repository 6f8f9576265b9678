import type { Trait } from './trait';

/**
 * Its hull grows back while it fights.
 * @source invented
 */
export const regenerates = {
  id: 'regenerates',
  battle: (fighter) => {
    fighter.regenerates += 80;
  },
} as const satisfies Trait;
