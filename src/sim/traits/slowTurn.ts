import type { Trait } from './trait';

/**
 * Comes about slowly.
 * @source invented
 */
export const slowTurn = {
  id: 'slowTurn',
  battle: (fighter) => {
    fighter.initiative -= 2;
    fighter.evasion = Math.max(0, fighter.evasion - 30);
  },
} as const satisfies Trait;
