import type { CovertDefinition } from './definition';
import { movementsThere, moveSupport } from './stir';

/**
 * Talks people out of a movement on a world: a friend's peace may be worth that.
 * @source invented
 */
export const calm: CovertDefinition = {
  kind: 'calm',
  lasts: false,
  stations: ['world'],
  targets: movementsThere,
  carryOut: (done, target) =>
    moveSupport(done, target, -done.context.rules.numbers.intelligence.support),
};
