import * as z from 'zod/mini';
import type { CharacterId, FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A power has a new head. */
    headSucceeded: { of?: FactionId; person?: CharacterId };
  }
}

/** @source invented */
export const headSucceeded: MomentDefinition<'headSucceeded'> = {
  word: 'headSucceeded',
  schema: z.strictObject({ of: z.exactOptional(ownId), person: z.exactOptional(ownId) }),
  refers: { of: 'faction', person: 'character' },
  facts: ['headSucceeded'],
  roles: { the_power: 'faction', the_person: 'character', the_former: 'character' },
  casts: ({ fact }, { of, person }) => {
    if (fact.type !== 'headSucceeded') return [];
    if (!asks(of, fact.faction) || !asks(person, fact.character)) return [];
    return [{ the_power: fact.faction, the_person: fact.character, the_former: fact.after }];
  },
};
