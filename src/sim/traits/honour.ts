import type { Trait } from './trait';

/** Victory is praised twice over, and so is the shame of retreat. */
export const honour: Trait = {
  id: 'honour',
  honour: 2000,
};
