import * as z from 'zod/mini';
import type { FactionId, SpeciesId } from '../../state/ids';
import { type MovementStep, movementSteps } from '../../state/movement';
import { contentId, ownId } from '../../state/schemaParts';
import { movementsOf, stepRank } from '../peoples/movements/movementLookup';
import { type ConditionDefinition, whether } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** Under a power a movement of a people (default: any) has come at least so far. */
    movementAtLeast: { faction: FactionId; step: MovementStep; species?: SpeciesId };
  }
}

/**
 * How far a people has gone.
 * @source invented
 */
export const movementAtLeast: ConditionDefinition<'movementAtLeast'> = {
  word: 'movementAtLeast',
  schema: z.strictObject({
    faction: ownId,
    step: z.enum(movementSteps),
    species: z.exactOptional(contentId),
  }),
  refers: { faction: 'faction', species: 'species' },
  measure: (realm, _rules, { faction, step, species }) =>
    whether(
      movementsOf(realm, faction).some(
        (movement) =>
          stepRank(movement.step) >= stepRank(step) &&
          (species === undefined || movement.species === species),
      ),
    ),
};
