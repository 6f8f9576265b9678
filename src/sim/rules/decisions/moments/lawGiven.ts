import * as z from 'zod/mini';
import type { FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { type PeopleStatus, peopleStatuses } from '../../../state/world';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A power gives a law on a people. */
    lawGiven: { by?: FactionId; status?: PeopleStatus };
  }
}

/** @source invented */
export const lawGiven: MomentDefinition<'lawGiven'> = {
  word: 'lawGiven',
  schema: z.strictObject({
    by: z.exactOptional(ownId),
    status: z.exactOptional(z.enum(peopleStatuses)),
  }),
  refers: { by: 'faction' },
  facts: ['lawGiven'],
  roles: { the_ruler: 'faction', the_people: 'species' },
  casts: ({ fact }, { by, status }) =>
    fact.type === 'lawGiven' && asks(by, fact.faction) && asks(status, fact.status)
      ? [{ the_ruler: fact.faction, the_people: fact.species }]
      : [],
};
