import * as z from 'zod/mini';
import type { DecisionId } from '../../state/decision';
import type { FactionId } from '../../state/ids';
import { contentId, ownId } from '../../state/schemaParts';
import { type ConditionDefinition, whether } from './definition';

declare module '../../state/condition' {
  interface ConditionShapes {
    /** A power (default: anybody) has taken a decision, and of its options that one. */
    decided: { decision: DecisionId; option?: string; by?: FactionId };
  }
}

/**
 * What was chosen before.
 * @source invented
 */
export const decided: ConditionDefinition<'decided'> = {
  word: 'decided',
  schema: z.strictObject({
    decision: contentId,
    option: z.exactOptional(contentId),
    by: z.exactOptional(ownId),
  }),
  refers: { decision: 'decision', option: 'option', by: 'faction' },
  measure: (realm, _rules, { decision, option, by }) =>
    whether(
      realm.decided?.some(
        (taken) =>
          taken.decision === decision &&
          (option === undefined || taken.option === option) &&
          (by === undefined || taken.by === by),
      ) === true,
    ),
};
