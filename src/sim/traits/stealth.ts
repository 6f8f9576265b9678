import type { Trait } from './trait';

/** Hard to make out even without a cloak. */
export const stealth: Trait = {
  id: 'stealth',
  stealth: 12,
};
