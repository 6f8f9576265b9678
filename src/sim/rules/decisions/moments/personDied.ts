import * as z from 'zod/mini';
import type { CharacterId, FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** Somebody dies, in battle or otherwise. */
    personDied: { person?: CharacterId; of?: FactionId };
  }
}

/** @source invented */
export const personDied: MomentDefinition<'personDied'> = {
  word: 'personDied',
  schema: z.strictObject({ person: z.exactOptional(ownId), of: z.exactOptional(ownId) }),
  refers: { person: 'character', of: 'faction' },
  facts: ['commanderLost', 'courtierLost', 'personLost'],
  roles: { the_person: 'character', the_power: 'faction' },
  casts: ({ fact }, { person, of }) => {
    const isLoss =
      fact.type === 'commanderLost' || fact.type === 'courtierLost' || fact.type === 'personLost';
    if (!isLoss || (fact.how !== 'killed' && fact.how !== 'died')) return [];
    if (!asks(person, fact.character) || !asks(of, fact.faction)) return [];
    return [{ the_person: fact.character, the_power: fact.faction }];
  },
};
