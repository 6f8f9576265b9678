import type { Trait } from './trait';

/** Its crews know the storms: hazards hide nothing from them. */
export const badlandsPilot: Trait = {
  id: 'badlandsPilot',
  seesThroughHazards: true,
};
