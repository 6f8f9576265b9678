import type { Trait } from './trait';

/**
 * Built to guard one system: it cannot leave it.
 * @source invented
 */
export const systemDefence = {
  id: 'systemDefence',
  anchored: true,
} as const satisfies Trait;
