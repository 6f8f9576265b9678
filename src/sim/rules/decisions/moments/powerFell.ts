import * as z from 'zod/mini';
import type { FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A power is no more. */
    powerFell: { faction?: FactionId; by?: FactionId };
  }
}

/** @source invented */
export const powerFell: MomentDefinition<'powerFell'> = {
  word: 'powerFell',
  schema: z.strictObject({ faction: z.exactOptional(ownId), by: z.exactOptional(ownId) }),
  refers: { faction: 'faction', by: 'faction' },
  facts: ['factionEliminated'],
  roles: { the_fallen: 'faction', the_victor: 'faction' },
  casts: ({ fact }, { faction, by }) =>
    fact.type === 'factionEliminated' && asks(faction, fact.faction) && asks(by, fact.by)
      ? [{ the_fallen: fact.faction, the_victor: fact.by }]
      : [],
};
