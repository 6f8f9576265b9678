import * as z from 'zod/mini';
import type { Condition } from '../../../state/condition';
import { conditionSchema } from '../../conditions/schema';
import { progressOf, stepsOf } from '../../conditions/stepsOf';
import { type GaugeDefinition, wholeShare } from './definition';

declare module '../../../state/gauge' {
  interface GaugeShapes {
    /** How much of a condition is so, in permille. */
    progress: { of: Condition };
  }
}

/**
 * Whatever conditions can ask for, as far as it has come: worlds, standing, shares, what was decided.
 * @source invented
 */
export const progress: GaugeDefinition<'progress'> = {
  word: 'progress',
  schema: z.strictObject({ of: conditionSchema }),
  refers: {},
  conditions: ({ of }) => [{ path: 'of', condition: of }],
  range: () => wholeShare,
  read: (realm, rules, { of }) => ({
    have: progressOf(realm, rules, of),
    due: null,
    parts: stepsOf(realm, rules, of).map((step) => ({ kind: 'step', step })),
  }),
};
