import * as z from 'zod/mini';
import type { ComingDecision, OpenDecision, TakenDecision } from '../state/decision';
import { anyId, whole } from '../state/schemaParts';
import { count, recordOf } from './schemaBasics';

const roles = recordOf(anyId);

export const openDecision: z.ZodMiniType<OpenDecision> = z.strictObject({
  id: anyId,
  decision: anyId,
  by: anyId,
  roles,
  opened: count,
  asked: count,
  due: count,
  lot: whole(0, 999),
  chosen: z.exactOptional(anyId),
});

export const takenDecision: z.ZodMiniType<TakenDecision> = z.strictObject({
  decision: anyId,
  option: anyId,
  by: anyId,
  turn: count,
  heard: z.exactOptional(z.literal(true)),
});

export const comingDecision: z.ZodMiniType<ComingDecision> = z.strictObject({
  decision: anyId,
  roles,
  turn: count,
});
