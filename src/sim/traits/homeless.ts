import type { Trait } from './trait';

/**
 * Needs no world to live: while it has a ship it fights on, supplied where no power holds a world.
 * @source seed 8
 */
export const homeless = {
  id: 'homeless',
  homeless: true,
} as const satisfies Trait;
