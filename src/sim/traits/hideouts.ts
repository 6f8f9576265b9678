import type { Trait } from './trait';

/** Its ships know where not to be seen. */
export const hideouts: Trait = {
  id: 'hideouts',
  lent: true,
  stealth: 8,
};
