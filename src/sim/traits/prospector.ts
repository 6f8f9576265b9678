import type { Trait } from './trait';

/**
 * Comes to mine, not to live: founds outposts only.
 * @source invented
 */
export const prospector = {
  id: 'prospector',
  outpostsOnly: true,
} as const satisfies Trait;
