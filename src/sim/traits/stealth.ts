import type { Trait } from './trait';

/**
 * Hard to make out even without a cloak.
 * @source invented
 */
export const stealth = {
  id: 'stealth',
  stealth: 12,
} as const satisfies Trait;
