import type { Trait } from './trait';

/** Attacks in numbers too small to aim at. */
export const swarm: Trait = {
  id: 'swarm',
  battle: (fighter) => {
    fighter.evasion += 60;
  },
};
