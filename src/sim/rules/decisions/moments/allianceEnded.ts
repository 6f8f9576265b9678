import * as z from 'zod/mini';
import type { FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** An alliance is no more; one for each who was its member. */
    allianceEnded: { member?: FactionId };
  }
}

/** @source invented */
export const allianceEnded: MomentDefinition<'allianceEnded'> = {
  word: 'allianceEnded',
  schema: z.strictObject({ member: z.exactOptional(ownId) }),
  refers: { member: 'faction' },
  facts: ['allianceDissolved'],
  roles: { the_member: 'faction' },
  casts: ({ fact }, { member }) =>
    fact.type === 'allianceDissolved'
      ? fact.members.filter((id) => asks(member, id)).map((id) => ({ the_member: id }))
      : [],
};
