import type { Trait } from './trait';

/**
 * Each hit drains the shields of its target.
 * @source invented
 */
export const energyDissipator = {
  id: 'energyDissipator',
  battle: (fighter) => {
    fighter.drain += 250;
  },
} as const satisfies Trait;
