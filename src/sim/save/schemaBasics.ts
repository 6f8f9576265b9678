import * as z from 'zod/mini';
import { isReserved } from '../lib/reserved';
import { idLength, textLength } from '../state/limits';
import { whole } from '../state/schemaParts';

/** Any safe whole number: what a figure may become in play is for the rules to say. */
export const number = z.int();
export const count = whole(0, Number.MAX_SAFE_INTEGER);
export const name = z.string().check(z.maxLength(textLength));

/** Ids of every kind, also those born in play (`fleet:klingon:12`) and keys of pairs (`a|b`, `a>b`). */
export const anyId = z.string().check(
  z.maxLength(idLength),
  z.regex(/^[A-Za-z][\w.:|>-]*$/),
  z.refine((value) => !isReserved(value), { params: { reserved: true } }),
);
export const maybeId = z.nullable(anyId);
export const ids = z.array(anyId);

export function recordOf<T>(values: z.ZodMiniType<T>): z.ZodMiniType<Record<string, T>> {
  return z.record(anyId, values);
}
