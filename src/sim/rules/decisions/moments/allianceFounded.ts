import * as z from 'zod/mini';
import type { FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** An alliance is founded; one for each member. */
    allianceFounded: { member?: FactionId; with?: FactionId };
  }
}

/** @source invented */
export const allianceFounded: MomentDefinition<'allianceFounded'> = {
  word: 'allianceFounded',
  schema: z.strictObject({ member: z.exactOptional(ownId), with: z.exactOptional(ownId) }),
  refers: { member: 'faction', with: 'faction' },
  facts: ['allianceFounded'],
  roles: { the_member: 'faction', the_leader: 'faction', the_broker: 'faction' },
  casts: ({ fact }, { member, with: other }) => {
    if (fact.type !== 'allianceFounded') return [];
    const { members, leader, broker } = fact;
    if (other !== undefined && !members.includes(other)) return [];
    return members
      .filter((id) => asks(member, id))
      .map((id) => ({ the_member: id, the_leader: leader, the_broker: broker }));
  },
};
