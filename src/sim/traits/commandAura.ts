import type { Trait } from './trait';

/** Its staff directs the fire of the whole side. */
export const commandAura: Trait = {
  id: 'commandAura',
  battle: (fighter) => {
    fighter.aura = Math.max(fighter.aura, 60);
  },
};
