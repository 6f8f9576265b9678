import type { Trait } from './trait';

/**
 * Strikes first and is gone before anyone can aim.
 * @source invented
 */
export const hitAndRun = {
  id: 'hitAndRun',
  battle: (fighter) => {
    fighter.elusive = true;
    fighter.initiative += 2;
  },
} as const satisfies Trait;
