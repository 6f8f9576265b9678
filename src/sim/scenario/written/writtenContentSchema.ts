import * as z from 'zod/mini';
import { contentSchema } from '../contentSchema';
import { definitionOf } from '../readSchema';
import { figuresByName, plainContent } from './content';

const { shape: kinds = {} } = definitionOf(contentSchema);

/** What a scenario may bring of its own; of an entry may be left out what is plain. */
export const writtenContentSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(plainContent).map(([kind, plain]) => {
      const { shape = {} } = definitionOf(definitionOf(kinds[kind]).element);
      return [kind, z.exactOptional(z.array(entryOf(shape, plain)))];
    }),
  ),
);

type Shape = Readonly<Record<string, z.core.$ZodType>>;

function entryOf(shape: Shape, plain: object): z.ZodMiniType {
  const fields = Object.entries(shape).map(([key, schema]) => [
    key,
    Object.hasOwn(plain, key) ? z.exactOptional(figures(key, schema)) : schema,
  ]);
  return z.strictObject(Object.fromEntries(fields));
}

function figures(key: string, schema: z.core.$ZodType): z.core.$ZodType {
  const { shape } = definitionOf(schema);
  if (shape === undefined || !(figuresByName as readonly string[]).includes(key)) return schema;
  const each = Object.entries(shape).map(([name, figure]) => [name, z.exactOptional(figure)]);
  return z.strictObject(Object.fromEntries(each));
}
