import type { Trait } from './trait';

/** Skips part of the way: half its pace more. */
export const wormholeJump: Trait = {
  id: 'wormholeJump',
  stride: 500,
};
