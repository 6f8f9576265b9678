import * as z from 'zod/mini';
import { type Agent, covertKinds, type Station, type Suspicion, traceKinds } from '../state/agent';
import { anyId, whole } from '../state/schemaParts';
import { count, maybeId, name } from './schemaBasics';

const station: z.ZodMiniType<Station> = z.union([
  z.strictObject({ kind: z.literal('home') }),
  z.strictObject({ kind: z.literal('court'), of: anyId }),
  z.strictObject({ kind: z.literal('world'), world: anyId }),
  z.strictObject({ kind: z.literal('fleet'), fleet: anyId }),
]);

/** An agent, in a saved game. */
export const agent: z.ZodMiniType<Agent> = z.strictObject({
  id: anyId,
  faction: anyId,
  name,
  skill: whole(1, 10),
  cover: whole(0, 100),
  station,
  arrives: count,
  mission: z.nullable(
    z.strictObject({ kind: z.enum(covertKinds), target: maybeId, since: count, due: count }),
  ),
  held: z.exactOptional(z.strictObject({ by: anyId, since: count })),
  forged: z.exactOptional(z.array(z.strictObject({ court: anyId, against: anyId }))),
});

/** What a power has noticed of another's agents, in a saved game. */
export const suspicion: z.ZodMiniType<Suspicion> = z.strictObject({
  id: anyId,
  victim: anyId,
  culprit: maybeId,
  place: station,
  clues: z.array(z.strictObject({ kind: z.enum(traceKinds), turn: count, points: count })),
  searched: count,
});
