import type { Trait } from './trait';

/** The peoples it takes from their masters are free. */
export const emancipator: Trait = {
  id: 'emancipator',
  conquest: 'frees',
};
