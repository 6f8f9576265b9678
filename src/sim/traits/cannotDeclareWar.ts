import type { Trait } from './trait';

/**
 * Its law forbids it to begin a war.
 * @source seed 3
 */
export const cannotDeclareWar = {
  id: 'cannotDeclareWar',
  peaceful: true,
} as const satisfies Trait;
