import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { notes, offered } from '../../../src/cli/schema/notes';
import { scenarioJsonSchema, usualPath } from '../../../src/cli/schema/scenarioJsonSchema';
import { ruleset } from '../../../src/content';
import { parseScenario } from '../../../src/sim';
import { atlas } from '../../support/scenarios';
import { sampleScenario } from './sampleScenario';
import { shortScenario, smallAtlas } from './written/shortScenario';

interface Schema {
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

const schema = JSON.parse(JSON.stringify(scenarioJsonSchema(atlas))) as Schema;

const files = ['scenarios', 'docs/examples'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.json$/.test(name) && !/^atlas|schema/.test(name))
    .map((name) => `${folder}/${name}`),
);
const textOf = (path: string) => readFileSync(path, 'utf8');

/** An editor that knows nothing but the schema. */
const editor = z.fromJSONSchema(schema as never);

test('the schema for editors is the one the game checks with', () => {
  // To renew it: node scripts/cli.mjs schema > scenarios/scenario.schema.json
  expect(JSON.parse(textOf('scenarios/scenario.schema.json'))).toEqual(schema);
});

test('it refuses unknown keys and names what must be there', () => {
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toContain('factions');
  expect(schema.required).not.toContain('content');
  expect(schema.properties).toHaveProperty('$schema');
});

describe('an editor', () => {
  test.each(files)('takes %s', (path) => {
    expect(editor.safeParse(JSON.parse(textOf(path))).error).toBeUndefined();
  });

  test.each(files)('finds the schema of %s beside it', (path) => {
    const { $schema } = JSON.parse(textOf(path));
    expect(new URL($schema, `file:///${path}`).pathname).toBe('/scenarios/scenario.schema.json');
  });

  test.each([
    ['in full', sampleScenario()],
    ['short', shortScenario()],
  ])('takes what is written %s', (_, scenario) => {
    expect(parseScenario(scenario, ruleset, smallAtlas).issues).toEqual([]);
    expect(editor.safeParse(scenario).error).toBeUndefined();
  });

  test.each<readonly [string, (draft: ReturnType<typeof shortScenario>) => void]>([
    ['a key that means nothing', (s) => Object.assign(s.theatre, { chrat: 'river' })],
    ['ships in words', (s) => Object.assign(s.fleets.haven[0], { ships: ['4 baj_assault'] })],
    ['a status that is none', (s) => Object.assign(s.laws[0], { others: 'slave' })],
    ['what is missing', (s) => delete s.factions[0].capital],
  ])('marks %s', (_, change) => {
    const draft = shortScenario();
    change(draft);
    expect(editor.safeParse(draft).success).toBe(false);
  });

  test('explains every field, and nothing that is none', () => {
    const fields = new Set([...fieldsOf(schema, '')].map(usualPath));
    const told = [...fields].filter((path) => !/^(content\.\w+|texts\.content)\./.test(path));
    expect(Object.keys(notes).sort()).toEqual(told.sort());
    for (const path of Object.keys(offered)) expect(told).toContain(path);
  });
});

/** Every field of a file by its path; `$comment`, which may stand anywhere, once. */
function* fieldsOf(at: Schema, path: string): Generator<string> {
  for (const form of at.anyOf ?? []) yield* fieldsOf(form, path);
  for (const item of at.prefixItems ?? []) yield* fieldsOf(item, path);
  if (at.items) yield* fieldsOf(at.items, path);
  if (typeof at.additionalProperties === 'object') yield* fieldsOf(at.additionalProperties, path);
  for (const [key, inner] of Object.entries(at.properties ?? {})) {
    if (key === '$comment') yield key;
    else yield* fieldsAt(inner, path === '' ? key : `${path}.${key}`);
  }
}

function* fieldsAt(inner: Schema, path: string): Generator<string> {
  yield path;
  yield* fieldsOf(inner, path);
}
