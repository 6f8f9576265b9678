import type { Trait } from './trait';

/** Needs no world to live: while it has a ship, it fights on. */
export const homeless: Trait = {
  id: 'homeless',
  homeless: true,
};
