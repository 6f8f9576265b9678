import * as z from 'zod/mini';
import type { Condition, ConditionShapes, SimpleWord } from '../../state/condition';
import { conditionRegistry, simpleWords } from './registry';

const part = z.lazy((): z.ZodMiniType<Condition> => conditionSchema);
const parts = z.array(part).check(z.minLength(1), z.maxLength(32));

function optional<W extends SimpleWord>(word: W) {
  const schema: z.ZodMiniType<ConditionShapes[W]> = conditionRegistry[word].schema;
  return [word, z.exactOptional(schema)] as const;
}

/** Every word of the vocabulary; a condition uses exactly one. */
const words = z.strictObject({
  all: z.exactOptional(parts),
  any: z.exactOptional(parts),
  not: z.exactOptional(part),
  ...Object.fromEntries(simpleWords.map(optional)),
});

/**
 * One record of optional words instead of a union of records: a union would answer a slip in one
 * word with the complaints of all of them.
 */
export const conditionSchema = words.check(
  z.refine((condition) => Object.keys(condition).length === 1, {
    params: { oneCondition: true },
  }),
) as unknown as z.ZodMiniType<Condition>;
