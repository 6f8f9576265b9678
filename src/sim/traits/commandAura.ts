import type { Trait } from './trait';

/**
 * Its staff directs the fire of the whole side.
 * @source invented
 */
export const commandAura = {
  id: 'commandAura',
  battle: (fighter) => {
    fighter.aura = Math.max(fighter.aura, 60);
  },
} as const satisfies Trait;
