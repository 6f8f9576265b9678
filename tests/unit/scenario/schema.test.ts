import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../../src/cli/commands/schema';

test('the schema for editors is the one the game checks with', () => {
  // To renew it: node scripts/cli.mjs schema > scenarios/scenario.schema.json
  const kept = JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8')) as unknown;
  expect(kept).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
});

test('it refuses unknown keys and names what must be there', () => {
  const schema = scenarioJsonSchema() as {
    additionalProperties: boolean;
    required: string[];
    properties: Record<string, unknown>;
  };
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toContain('factions');
  expect(schema.required).not.toContain('content');
  expect(schema.properties).toHaveProperty('$schema');
});
