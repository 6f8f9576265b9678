import type { Trait } from './trait';

/**
 * One of a kind: it comes with the scenario, and no yard can build another.
 * @source invented
 */
export const unique = {
  id: 'unique',
  matchless: true,
} as const satisfies Trait;
