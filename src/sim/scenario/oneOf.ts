import * as z from 'zod/mini';

/** A record of exactly one of some words, as conditions are: a slip in one is not answered with complaints of all. */
export function oneOf<T>(
  schemas: Readonly<Record<string, z.ZodMiniType>>,
  rule: string,
): z.ZodMiniType<T> {
  const words = Object.entries(schemas).map(([word, schema]) => [word, z.exactOptional(schema)]);
  return z
    .strictObject(Object.fromEntries(words))
    .check(
      z.refine((given) => Object.keys(given).length === 1, { params: { [rule]: true } }),
    ) as unknown as z.ZodMiniType<T>;
}
