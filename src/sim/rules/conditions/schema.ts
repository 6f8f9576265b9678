import * as z from 'zod/mini';
import type { Condition, SimpleWord } from '../../state/condition';
import { conditionRegistry, simpleWords } from './registry';

/** What a word asks for: as its file has it, or as somebody may write it. */
type SchemaOf = (word: SimpleWord) => z.ZodMiniType;

/**
 * The vocabulary: one record of optional words instead of a union of records, since a union would answer
 * a slip in one word with the complaints of all of them. A condition uses exactly one.
 */
export function conditionsOf(schemaOf: SchemaOf): z.ZodMiniType<Condition> {
  const part = z.lazy((): z.ZodMiniType<Condition> => condition);
  const parts = z.array(part).check(z.minLength(1), z.maxLength(32));
  const words = z.strictObject({
    all: z.exactOptional(parts),
    any: z.exactOptional(parts),
    not: z.exactOptional(part),
    ...Object.fromEntries(simpleWords.map((word) => [word, z.exactOptional(schemaOf(word))])),
  });
  const condition = words.check(
    z.refine((given) => Object.keys(given).length === 1, { params: { oneCondition: true } }),
  ) as unknown as z.ZodMiniType<Condition>;
  return condition;
}

export const conditionSchema = conditionsOf((word) => conditionRegistry[word].schema);
