import * as z from 'zod/mini';
import type { FactionId, SystemId, WorldId } from '../../../state/ids';
import { ownId, worldId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A world is taken by force. */
    worldTaken: { world?: WorldId; system?: SystemId; by?: FactionId; from?: FactionId };
  }
}

/** @source invented */
export const worldTaken: MomentDefinition<'worldTaken'> = {
  word: 'worldTaken',
  schema: z.strictObject({
    world: z.exactOptional(worldId),
    system: z.exactOptional(ownId),
    by: z.exactOptional(ownId),
    from: z.exactOptional(ownId),
  }),
  refers: { world: 'world', system: 'system', by: 'faction', from: 'faction' },
  facts: ['worldInvaded'],
  roles: {
    the_victor: 'faction',
    the_loser: 'faction',
    the_world: 'world',
    the_system: 'system',
  },
  casts: ({ fact, where }, { world, system, by, from }) => {
    if (fact.type !== 'worldInvaded') return [];
    const isMeant =
      asks(world, fact.world) && asks(system, where) && asks(by, fact.by) && asks(from, fact.from);
    if (!isMeant) return [];
    return [
      { the_victor: fact.by, the_loser: fact.from, the_world: fact.world, the_system: where },
    ];
  },
};
