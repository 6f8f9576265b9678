import * as z from 'zod/mini';
import type { FactionId, SpeciesId } from '../../../state/ids';
import { type MovementStep, movementSteps } from '../../../state/movement';
import { contentId, ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A movement of a people under a power came up to a step. */
    movementStepped: { step: MovementStep; of?: FactionId; species?: SpeciesId };
  }
}

/** @source invented */
export const movementStepped: MomentDefinition<'movementStepped'> = {
  word: 'movementStepped',
  schema: z.strictObject({
    step: z.enum(movementSteps),
    of: z.exactOptional(ownId),
    species: z.exactOptional(contentId),
  }),
  refers: { of: 'faction', species: 'species' },
  facts: ['movementBegan', 'movementStepped'],
  roles: {
    the_ruler: 'faction',
    the_world: 'world',
    the_system: 'system',
    the_people: 'species',
  },
  casts: ({ fact }, { step, of, species }, game) => {
    if (fact.type !== 'movementBegan' && fact.type !== 'movementStepped') return [];
    const came =
      fact.type === 'movementBegan'
        ? step === 'murmurs'
        : fact.step === step && movementSteps.indexOf(fact.before) < movementSteps.indexOf(step);
    if (!came || !asks(of, fact.faction) || !asks(species, fact.species)) return [];
    const the_world = fact.worlds[0] ?? null;
    const the_system = the_world === null ? null : (game.worlds[the_world]?.system ?? null);
    return [{ the_ruler: fact.faction, the_world, the_system, the_people: fact.species }];
  },
};
