import * as z from 'zod/mini';
import { textLength } from '../state/limits';
import { anyId, keyedText, whole } from '../state/schemaParts';
import type { Wording } from '../state/wording';

/** Any safe whole number: what a figure may become in play is for the rules to say. */
export const number = z.int();
export const count = whole(0, Number.MAX_SAFE_INTEGER);
export const name = z.string().check(z.maxLength(textLength));

/** A text as it was written, or one that the game has. */
export const wording: z.ZodMiniType<Wording> = z.union([name, keyedText]);

export const maybeId = z.nullable(anyId);
export const ids = z.array(anyId);

export function recordOf<T>(values: z.ZodMiniType<T>): z.ZodMiniType<Record<string, T>> {
  return z.record(anyId, values);
}
