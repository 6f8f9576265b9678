import type { Trait } from './trait';

/**
 * The peoples it takes from their masters are free.
 * @source invented
 */
export const emancipator = {
  id: 'emancipator',
  conquest: 'frees',
} as const satisfies Trait;
