import * as z from 'zod/mini';
import type { FactionId, SpeciesId, WorldId } from '../../../state/ids';
import { contentId, ownId, worldId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A world has freed itself; it joined the heir, if there is one. */
    uprisingWon: { world?: WorldId; of?: FactionId; species?: SpeciesId };
  }
}

/** @source invented */
export const uprisingWon: MomentDefinition<'uprisingWon'> = {
  word: 'uprisingWon',
  schema: z.strictObject({
    world: z.exactOptional(worldId),
    of: z.exactOptional(ownId),
    species: z.exactOptional(contentId),
  }),
  refers: { world: 'world', of: 'faction', species: 'species' },
  facts: ['uprisingWon'],
  roles: {
    the_ruler: 'faction',
    the_heir: 'faction',
    the_world: 'world',
    the_system: 'system',
    the_people: 'species',
  },
  casts: ({ fact, where }, { world, of, species }) => {
    if (fact.type !== 'uprisingWon') return [];
    if (!asks(world, fact.world) || !asks(of, fact.faction) || !asks(species, fact.species)) {
      return [];
    }
    return [
      {
        the_ruler: fact.faction,
        the_heir: fact.joined,
        the_world: fact.world,
        the_system: where,
        the_people: fact.species,
      },
    ];
  },
};
