import type { Trait } from './trait';

/**
 * Its ships know where not to be seen.
 * @source invented
 */
export const hideouts = {
  id: 'hideouts',
  lent: true,
  stealth: 8,
} as const satisfies Trait;
