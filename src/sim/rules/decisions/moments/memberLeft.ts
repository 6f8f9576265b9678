import * as z from 'zod/mini';
import type { FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A power leaves its alliance, or is put out of it. */
    memberLeft: { faction?: FactionId };
  }
}

/** @source invented */
export const memberLeft: MomentDefinition<'memberLeft'> = {
  word: 'memberLeft',
  schema: z.strictObject({ faction: z.exactOptional(ownId) }),
  refers: { faction: 'faction' },
  facts: ['memberLeft'],
  roles: { the_leaver: 'faction', the_leader: 'faction' },
  casts: ({ fact }, { faction }, game) =>
    fact.type === 'memberLeft' && asks(faction, fact.faction)
      ? [
          {
            the_leaver: fact.faction,
            the_leader: game.alliances[fact.alliance]?.leader ?? null,
          },
        ]
      : [],
};
