import * as z from 'zod/mini';
import type { FactionId } from '../../../state/ids';
import { ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** An agent is found out. */
    agentFound: { of?: FactionId; by?: FactionId };
  }
}

/** @source invented */
export const agentFound: MomentDefinition<'agentFound'> = {
  word: 'agentFound',
  schema: z.strictObject({ of: z.exactOptional(ownId), by: z.exactOptional(ownId) }),
  refers: { of: 'faction', by: 'faction' },
  facts: ['agentFound'],
  roles: { the_sender: 'faction', the_finder: 'faction' },
  casts: ({ fact }, { of, by }) =>
    fact.type === 'agentFound' && asks(of, fact.by) && asks(by, fact.faction)
      ? [{ the_sender: fact.by, the_finder: fact.faction }]
      : [],
};
