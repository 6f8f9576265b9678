import type { Trait } from './trait';

/** Hard to make out even without a cloak. */
export const stealth = {
  id: 'stealth',
  stealth: 12,
} as const satisfies Trait;
