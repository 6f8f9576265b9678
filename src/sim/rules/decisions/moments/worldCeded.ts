import * as z from 'zod/mini';
import type { FactionId, WorldId } from '../../../state/ids';
import { ownId, worldId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A world passes to another power by agreement. */
    worldCeded: { world?: WorldId; from?: FactionId; to?: FactionId };
  }
}

/** @source invented */
export const worldCeded: MomentDefinition<'worldCeded'> = {
  word: 'worldCeded',
  schema: z.strictObject({
    world: z.exactOptional(worldId),
    from: z.exactOptional(ownId),
    to: z.exactOptional(ownId),
  }),
  refers: { world: 'world', from: 'faction', to: 'faction' },
  facts: ['worldCeded', 'worldAllotted'],
  roles: {
    the_giver: 'faction',
    the_receiver: 'faction',
    the_world: 'world',
    the_system: 'system',
  },
  casts: ({ fact, where }, { world, from, to }, game) => {
    if (fact.type !== 'worldCeded' && fact.type !== 'worldAllotted') return [];
    const { world: the_world, from: the_giver, receiver: the_receiver } = fact;
    if (!asks(world, the_world) || !asks(from, the_giver) || !asks(to, the_receiver)) return [];
    const the_system = where ?? game.worlds[the_world]?.system ?? null;
    return [{ the_giver, the_receiver, the_world, the_system }];
  },
};
