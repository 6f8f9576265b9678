import * as z from 'zod/mini';
import { isReserved } from '../lib/reserved';
import { idLength, nameLength, textLength } from './limits';
import { patterns } from './ruleset';
import { type KeyedText, textKeys, type Wording } from './wording';

// Without generated code: a page under a strict content security policy may not make functions.
z.config({ jitless: true });

/** A whole number between two bounds, both included. */
export function whole(least: number, most: number) {
  return z.int().check(z.gte(least), z.lte(most));
}

/** A share in permille. */
export const share = whole(0, 1000);

/** How many of something. */
export const howMany = whole(0, 10_000);

/** A name: one line of text. */
export const line = z.string().check(z.minLength(1), z.maxLength(nameLength));

/** A paragraph. */
export const text = z.string().check(z.maxLength(textLength));

export const keyedText: z.ZodMiniType<KeyedText> = z.strictObject({
  key: z.enum(textKeys),
  values: z.exactOptional(
    z.record(
      z.string().check(z.maxLength(40)),
      z.union([z.int(), z.string().check(z.maxLength(nameLength))]),
    ),
  ),
});

/** A name or a paragraph as its author wrote it, or a text that the game has. */
export const wordedLine: z.ZodMiniType<Wording> = z.union([line, keyedText]);
export const wordedText: z.ZodMiniType<Wording> = z.union([text, keyedText]);

function id(pattern: RegExp) {
  return z.string().check(
    z.maxLength(80),
    z.regex(pattern),
    z.refine((value) => !isReserved(value), { params: { reserved: true } }),
  );
}

/** What a colour is written as: `#rrggbb`. */
export const colourForm = /^#[0-9a-f]{6}$/;
export const colour = z.string().check(z.regex(colourForm));

/** A hatching of the map. */
export const pattern = z.enum(patterns);

/** Ids of every kind, also those born in play (`fleet:klingon:12`) and keys of pairs (`a|b`, `a>b`). */
export const anyId = z.string().check(
  z.maxLength(idLength),
  z.regex(/^[A-Za-z][\w.:|>-]*$/),
  z.refine((value) => !isReserved(value), { params: { reserved: true } }),
);

/** What a scenario names: systems, factions, characters, alliances, objectives. */
export const ownId = id(/^[a-z][a-z0-9_]*$/);

/** `system.world`. */
export const worldId = id(/^[a-z][a-z0-9_]*\.[a-z0-9_]+$/);

/** What content names: also with capitals (`firesWhileCloaked`). */
export const contentId = id(/^[A-Za-z][A-Za-z0-9_-]*$/);

/** One of several records that bear their kind in `kind`: only the one of that kind complains. */
export function oneOfKinds<T>(schemas: readonly z.ZodMiniType<T>[]): z.ZodMiniType<T> {
  return z.discriminatedUnion('kind', schemas as unknown as [z.ZodMiniObject]) as never;
}
