import type { Trait } from './trait';

/**
 * Its drones take whatever they reach, and the worlds it takes serve.
 * @source invented
 */
export const assimilates = {
  id: 'assimilates',
  conquest: 'enslaves',
  battle: (fighter) => {
    fighter.boarders += fighter.crew * 2;
    fighter.boardsFighting = true;
  },
} as const satisfies Trait;
