import type { Trait } from './trait';

/**
 * Its crews know the storms: hazards hide nothing from them.
 * @source invented
 */
export const badlandsPilot = {
  id: 'badlandsPilot',
  seesThroughHazards: true,
} as const satisfies Trait;
