import type { Trait } from './trait';

/**
 * The peoples it conquers are put in bondage.
 * @source seed 3
 */
export const slaveholder = {
  id: 'slaveholder',
  conquest: 'enslaves',
} as const satisfies Trait;
