import type { Trait } from './trait';

/** Its hull grows back while it fights. */
export const regenerates = {
  id: 'regenerates',
  battle: (fighter) => {
    fighter.regenerates += 80;
  },
} as const satisfies Trait;
