import * as z from 'zod/mini';
import type { FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A war ends by agreement; one for each of the two. */
    peaceMade: { by?: FactionId; with?: FactionId };
  }
}

/** @source invented */
export const peaceMade: MomentDefinition<'peaceMade'> = {
  word: 'peaceMade',
  schema: z.strictObject({ by: z.exactOptional(ownId), with: z.exactOptional(ownId) }),
  refers: { by: 'faction', with: 'faction' },
  facts: ['peaceMade'],
  roles: { the_one: 'faction', the_other: 'faction' },
  casts: ({ fact }, { by, with: other }) => {
    if (fact.type !== 'peaceMade') return [];
    const [first, second] = fact.factions;
    return [
      { the_one: first, the_other: second },
      { the_one: second, the_other: first },
    ].filter((cast) => asks(by, cast.the_one) && asks(other, cast.the_other));
  },
};
