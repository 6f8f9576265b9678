import type { Trait } from './trait';

/** Built to guard one system: it cannot leave it. */
export const systemDefence = {
  id: 'systemDefence',
  anchored: true,
} as const satisfies Trait;
