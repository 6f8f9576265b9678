import * as z from 'zod/mini';
import { ruleset } from '../../content';
import {
  type Atlas,
  gaugeSchema,
  keyedText,
  momentSchema,
  traitIds,
  writtenEffectSchema,
  writtenSchema,
} from '../../sim';
import { type IdKind, notes, offered } from './notes';

/** A JSON schema, as far as it is looked at here. */
interface Schema {
  readonly [key: string]: unknown;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Forms that stand in many places are told once. */
const vocabularyOf = z
  .registry<{ id: string }>()
  .add(keyedText, { id: 'textOfTheGame' })
  .add(momentSchema, { id: 'moment' })
  .add(writtenEffectSchema, { id: 'effect' })
  .add(gaugeSchema, { id: 'bar' });

/** The JSON schema that editors check scenario files with, and complete and explain them by. */
export function scenarioJsonSchema(atlas: Atlas): object {
  const plain = z.toJSONSchema(writtenSchema, {
    unrepresentable: 'any',
    io: 'input',
    metadata: vocabularyOf,
  });
  const { $schema, $defs = {}, ...root } = plain as Schema;
  const vocabulary = Object.entries($defs).map(([name, schema]) => [name, told(schema, null)]);
  return {
    $schema,
    title: 'A scenario of Regent’s Accord',
    ...told(root, ''),
    $defs: { ...Object.fromEntries(vocabulary), ...idsOf(atlas) },
  };
}

function idsOf(atlas: Atlas): Readonly<Record<IdKind, Schema>> {
  const systems = atlas.systems.map(({ id }) => id);
  const worlds = atlas.systems.flatMap((system) => system.worlds.map(({ id }) => id));
  const oneOf = (ids: readonly string[]): Schema => ({ enum: ids });
  const contentOf = (entries: Readonly<Record<string, unknown>>) => oneOf(Object.keys(entries));
  return {
    charts: oneOf(Object.keys(atlas.theatres)),
    systems: oneOf(systems),
    worlds: oneOf(worlds),
    species: contentOf(ruleset.species),
    buildings: contentOf(ruleset.buildings),
    cultures: contentOf(ruleset.cultures),
    traits: oneOf(traitIds),
    temperaments: contentOf(ruleset.temperaments),
    technologies: contentOf(ruleset.technologies),
    charters: contentOf(ruleset.charters),
    offices: contentOf(ruleset.offices),
    shipClasses: contentOf(ruleset.shipClasses),
    characterTraits: contentOf(ruleset.characterTraits),
  };
}

/** A schema with what is said of each field, comments in every object, and ids to choose from. */
function told(schema: Schema, path: string | null): Schema {
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map((form) => told(form, path)) };
  switch (schema.type) {
    case 'array':
      return toldOfList(schema, path);
    case 'object':
      return toldOfObject(schema, path);
    case 'string':
      return toldOfText(schema, path);
    default:
      return schema;
  }
}

function toldOfList(schema: Schema, path: string | null): Schema {
  return {
    ...schema,
    ...(schema.items && { items: told(schema.items, path) }),
    ...(schema.prefixItems && { prefixItems: schema.prefixItems.map((item) => told(item, path)) }),
  };
}

const comment: Schema = { description: notes.$comment };

function toldOfObject(schema: Schema, path: string | null): Schema {
  const { properties = {}, additionalProperties, propertyNames } = schema;
  const fields = Object.entries(properties).map(([key, inner]) => {
    const at = path === null ? null : within(path, key);
    const note = at === null ? undefined : notes[usualPath(at)];
    return [key, { ...(note && { description: note }), ...told(inner, at) }];
  });
  return {
    ...schema,
    properties: { $comment: comment, ...Object.fromEntries(fields) },
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: told(additionalProperties, path),
    }),
    ...(propertyNames && {
      propertyNames: { anyOf: [{ const: '$comment' }, ...chosen(propertyNames, path)] },
    }),
  };
}

function toldOfText(schema: Schema, path: string | null): Schema {
  const forms = chosen(schema, path);
  return forms.length === 1 ? schema : { anyOf: forms };
}

/** The ids that an editor may offer where a text stands; and what else may stand there. */
function chosen(schema: Schema, path: string | null): readonly Schema[] {
  const kind = path === null ? undefined : offered[usualPath(path)];
  return kind === undefined ? [schema] : [{ $ref: `#/$defs/${kind}` }, schema];
}

function within(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Where what is said of a field stands: what is usual of powers is said of powers. */
export function usualPath(path: string): string {
  return path.replace(/^usual\.(factions|fleets)\./, '$1.').replace(/^templates\./, 'fleets.');
}
