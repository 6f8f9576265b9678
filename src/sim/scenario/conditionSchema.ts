import * as z from 'zod/mini';
import { treatyKinds } from '../state/diplomacy';
import type { Condition } from '../state/objective';
import { stockKinds } from '../state/stocks';
import { contentId, ownId, whole } from './schemaParts';

const count = whole(0, 10_000);

const many = z
  .array(z.lazy((): z.ZodMiniType<Condition> => conditionSchema))
  .check(z.minLength(1), z.maxLength(32));

/** Every word of the vocabulary; a condition uses exactly one. */
const words = z.strictObject({
  all: z.exactOptional(many),
  any: z.exactOptional(many),
  not: z.exactOptional(z.lazy((): z.ZodMiniType<Condition> => conditionSchema)),
  holds: z.exactOptional(
    z.strictObject({
      faction: ownId,
      systems: z.array(ownId).check(z.minLength(1)),
      count: z.exactOptional(count),
      allied: z.exactOptional(z.boolean()),
    }),
  ),
  worldsAtLeast: z.exactOptional(z.strictObject({ faction: ownId, count })),
  freedAtLeast: z.exactOptional(z.strictObject({ faction: ownId, count })),
  developedAtLeast: z.exactOptional(z.strictObject({ faction: ownId, count })),
  shareAtLeast: z.exactOptional(
    z.strictObject({
      faction: ownId,
      permille: whole(0, 1000),
      allied: z.exactOptional(z.boolean()),
    }),
  ),
  largest: z.exactOptional(z.strictObject({ faction: ownId })),
  eliminated: z.exactOptional(z.strictObject({ faction: ownId })),
  alive: z.exactOptional(z.strictObject({ faction: ownId })),
  knows: z.exactOptional(z.strictObject({ faction: ownId, technology: contentId })),
  stockAtLeast: z.exactOptional(
    z.strictObject({ faction: ownId, stock: z.enum(stockKinds), amount: whole(0, 1_000_000) }),
  ),
  allied: z.exactOptional(z.strictObject({ factions: z.array(ownId).check(z.minLength(2)) })),
  inAlliance: z.exactOptional(
    z.strictObject({
      faction: ownId,
      as: z.exactOptional(z.enum(['member', 'leader', 'broker'])),
      with: z.exactOptional(z.array(ownId).check(z.minLength(1))),
    }),
  ),
  standingAtLeast: z.exactOptional(z.strictObject({ faction: ownId, permille: whole(0, 1000) })),
  contentAtLeast: z.exactOptional(z.strictObject({ faction: ownId, points: whole(-1000, 1000) })),
  treaty: z.exactOptional(
    z.strictObject({ kind: z.enum(treatyKinds), factions: z.tuple([ownId, ownId]) }),
  ),
  atWar: z.exactOptional(z.strictObject({ factions: z.tuple([ownId, ownId]) })),
  turnAtLeast: z.exactOptional(whole(1, 10_000)),
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
