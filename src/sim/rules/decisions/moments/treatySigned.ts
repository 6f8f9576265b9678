import * as z from 'zod/mini';
import { type TreatyKind, treatyKinds } from '../../../state/diplomacy';
import type { FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** Two powers sign a treaty; one for each of the two. */
    treatySigned: { kind?: TreatyKind; by?: FactionId; with?: FactionId };
  }
}

/** @source invented */
export const treatySigned: MomentDefinition<'treatySigned'> = {
  word: 'treatySigned',
  schema: z.strictObject({
    kind: z.exactOptional(z.enum(treatyKinds)),
    by: z.exactOptional(ownId),
    with: z.exactOptional(ownId),
  }),
  refers: { by: 'faction', with: 'faction' },
  facts: ['treatySigned'],
  roles: { the_one: 'faction', the_other: 'faction' },
  casts: ({ fact }, { kind, by, with: other }) => {
    if (fact.type !== 'treatySigned' || !asks(kind, fact.kind)) return [];
    const [first, second] = fact.parties;
    return [
      { the_one: first, the_other: second },
      { the_one: second, the_other: first },
    ].filter((cast) => asks(by, cast.the_one) && asks(other, cast.the_other));
  },
};
