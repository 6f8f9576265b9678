import type { Trait } from './trait';

/**
 * Victory is praised twice over, and so is the shame of retreat.
 * @source invented
 */
export const honour = {
  id: 'honour',
  honour: 2000,
} as const satisfies Trait;
