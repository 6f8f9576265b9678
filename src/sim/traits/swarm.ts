import type { Trait } from './trait';

/**
 * Attacks in numbers too small to aim at.
 * @source invented
 */
export const swarm = {
  id: 'swarm',
  battle: (fighter) => {
    fighter.evasion += 60;
  },
} as const satisfies Trait;
