import type { Trait } from './trait';

/**
 * Its wings fly two more attacks each round.
 * @source invented
 */
export const fighters = {
  id: 'fighters',
  battle: (fighter) => {
    fighter.shots += 2;
  },
} as const satisfies Trait;
