import * as z from 'zod/mini';
import type { CharacterId, FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** Somebody falls into the hands of another power. */
    personCaptured: { person?: CharacterId; of?: FactionId; by?: FactionId };
  }
}

/** @source invented */
export const personCaptured: MomentDefinition<'personCaptured'> = {
  word: 'personCaptured',
  schema: z.strictObject({
    person: z.exactOptional(ownId),
    of: z.exactOptional(ownId),
    by: z.exactOptional(ownId),
  }),
  refers: { person: 'character', of: 'faction', by: 'faction' },
  facts: ['commanderLost', 'courtierLost', 'personLost'],
  roles: { the_person: 'character', the_power: 'faction', the_captor: 'faction' },
  casts: ({ fact }, { person, of, by }, game) => {
    const isLoss =
      fact.type === 'commanderLost' || fact.type === 'courtierLost' || fact.type === 'personLost';
    if (!isLoss || (fact.how !== 'captured' && fact.how !== 'kidnapped')) return [];
    const the_captor = game.characters[fact.character]?.captor ?? null;
    if (!asks(person, fact.character) || !asks(of, fact.faction) || !asks(by, the_captor))
      return [];
    return [{ the_person: fact.character, the_power: fact.faction, the_captor }];
  },
};
