import type { Trait } from './trait';

/**
 * Skips part of the way: half its pace more.
 * @source invented
 */
export const wormholeJump = {
  id: 'wormholeJump',
  stride: 500,
} as const satisfies Trait;
