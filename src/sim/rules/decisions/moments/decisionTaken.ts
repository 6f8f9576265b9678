import * as z from 'zod/mini';
import type { DecisionId } from '../../../state/decision';
import type { FactionId } from '../../../state/ids';
import { contentId, ownId } from '../../../state/schemaParts';
import { asks, type MomentDefinition } from './definition';

declare module '../../../state/moment' {
  interface MomentShapes {
    /** A decision was taken, and of its options that one. */
    decisionTaken: { decision: DecisionId; option?: string; by?: FactionId };
  }
}

/** @source invented */
export const decisionTaken: MomentDefinition<'decisionTaken'> = {
  word: 'decisionTaken',
  schema: z.strictObject({
    decision: contentId,
    option: z.exactOptional(contentId),
    by: z.exactOptional(ownId),
  }),
  refers: { decision: 'decision', option: 'option', by: 'faction' },
  facts: ['decisionTaken'],
  roles: { the_chooser: 'faction' },
  casts: ({ fact }, { decision, option, by }) =>
    fact.type === 'decisionTaken' &&
    asks(decision, fact.decision) &&
    asks(option, fact.option) &&
    asks(by, fact.faction)
      ? [{ the_chooser: fact.faction }]
      : [],
};
