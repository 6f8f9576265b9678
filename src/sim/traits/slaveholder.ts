import type { Trait } from './trait';

/** The peoples it conquers are put in bondage. */
export const slaveholder: Trait = {
  id: 'slaveholder',
  conquest: 'enslaves',
};
