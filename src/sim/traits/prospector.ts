import type { Trait } from './trait';

/**
 * Comes to mine, not to live: founds outposts only.
 * @source invented
 */
export const prospector: Trait = {
  id: 'prospector',
  outpostsOnly: true,
};
