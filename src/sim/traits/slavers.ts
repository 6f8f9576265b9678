import type { Trait } from './trait';

/**
 * Comes for the crews: boards what is disabled with a strong party.
 * @source invented
 */
export const slavers = {
  id: 'slavers',
  battle: (fighter) => {
    fighter.boarders += Math.ceil(fighter.crew / 2);
  },
} as const satisfies Trait;
