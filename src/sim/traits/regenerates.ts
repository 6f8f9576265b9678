import type { Trait } from './trait';

/** Its hull grows back while it fights. */
export const regenerates: Trait = {
  id: 'regenerates',
  battle: (fighter) => {
    fighter.regenerates += 80;
  },
};
