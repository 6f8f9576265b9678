import type { CovertDefinition } from './definition';
import { movementsThere, moveSupport } from './stir';

/**
 * Brings people to a movement on a world.
 * @source invented
 */
export const incite: CovertDefinition = {
  kind: 'incite',
  lasts: false,
  stations: ['world'],
  targets: movementsThere,
  carryOut: (done, target) =>
    moveSupport(done, target, done.context.rules.numbers.intelligence.support),
};
