import * as z from 'zod/mini';
import { type Councillor, wantKinds, winningMeans } from '../state/court';
import { treatyKinds } from '../state/diplomacy';
import { anyId } from '../state/schemaParts';
import { count, maybeId } from './schemaBasics';

const want = z.strictObject({
  kind: z.enum(wantKinds),
  on: maybeId,
  world: z.exactOptional(anyId),
  treaty: z.exactOptional(z.enum(treatyKinds)),
  since: count,
});

const won = z.strictObject({ by: anyId, means: z.enum(winningMeans), turn: count });

const suit = z.strictObject({ by: anyId, means: z.enum(winningMeans), price: count });

/** A seat at a court, in a saved game. */
export const councillor: z.ZodMiniType<Councillor> = z.strictObject({
  person: anyId,
  since: count,
  want: z.nullable(want),
  won: z.exactOptional(won),
  bought: z.exactOptional(count),
  suits: z.exactOptional(z.array(suit)),
  dismissed: z.exactOptional(z.boolean()),
});
