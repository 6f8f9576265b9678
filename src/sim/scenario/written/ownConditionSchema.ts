import * as z from 'zod/mini';
import { conditionRegistry } from '../../rules/conditions/registry';
import { conditionsOf } from '../../rules/conditions/schema';
import { ownId } from '../../state/schemaParts';
import { definitionOf } from '../readSchema';

/** Conditions of a power's own goals: a word that asks of one power need not name it. */
export const ownCondition = conditionsOf((word) => {
  const { schema } = conditionRegistry[word];
  const { shape } = definitionOf(schema);
  if (shape === undefined || !Object.hasOwn(shape, 'faction')) return schema;
  return z.strictObject({ ...(shape as z.core.$ZodLooseShape), faction: z.exactOptional(ownId) });
});
