import type { Trait } from './trait';

/** Its wings fly two more attacks each round. */
export const fighters = {
  id: 'fighters',
  battle: (fighter) => {
    fighter.shots += 2;
  },
} as const satisfies Trait;
