import type { Trait } from './trait';

/** Built to guard one system: it cannot leave it. */
export const systemDefence: Trait = {
  id: 'systemDefence',
  anchored: true,
};
