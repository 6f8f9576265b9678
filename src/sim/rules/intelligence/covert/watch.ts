import type { CovertDefinition } from './definition';

/**
 * Sees what goes on: at a court its stores and needs, on a world its workshops and its people, in a fleet what the fleet sees.
 * @source seed 14
 */
export const watch: CovertDefinition = {
  kind: 'watch',
  lasts: true,
  stations: ['court', 'world', 'fleet'],
  targets: () => [null],
};
