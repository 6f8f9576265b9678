import type { Trait } from './trait';

/** When crippled, it throws itself at an enemy. */
export const ram: Trait = {
  id: 'ram',
  battle: (fighter) => {
    fighter.rams = true;
  },
};
