import type { Trait } from './trait';

/**
 * When crippled, it throws itself at an enemy.
 * @source invented
 */
export const ram = {
  id: 'ram',
  battle: (fighter) => {
    fighter.rams = true;
  },
} as const satisfies Trait;
