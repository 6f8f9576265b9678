import * as z from 'zod/mini';
import {
  type Movement,
  movementAnswers,
  movementDemands,
  movementSteps,
  type Risen,
  standingAnswers,
} from '../state/movement';
import { anyId } from '../state/schemaParts';
import { count, name, number, recordOf } from './schemaBasics';

/** A movement of a people, in a saved game. */
export const movement: z.ZodMiniType<Movement> = z.strictObject({
  id: anyId,
  ruler: anyId,
  species: anyId,
  demand: z.enum(movementDemands),
  leader: name,
  began: count,
  step: z.enum(movementSteps),
  since: count,
  radicalism: number,
  worlds: recordOf(
    z.strictObject({
      support: number,
      arms: z.exactOptional(count),
      crushed: z.exactOptional(count),
    }),
  ),
  answer: z.nullable(z.strictObject({ kind: z.enum(standingAnswers), since: count })),
  given: z.partialRecord(z.enum(movementAnswers), count),
  answeredOn: count,
  aid: recordOf(count),
  led: z.exactOptional(anyId),
  over: z.exactOptional(
    z.strictObject({ how: z.enum(['faded', 'granted', 'won', 'left']), on: count }),
  ),
});

/** A world that freed itself. */
export const risen: z.ZodMiniType<Risen> = z.strictObject({
  world: anyId,
  species: anyId,
  turn: count,
});
