import type { Trait } from './trait';

/** Its law forbids it to begin a war. */
export const cannotDeclareWar: Trait = {
  id: 'cannotDeclareWar',
  peaceful: true,
};
