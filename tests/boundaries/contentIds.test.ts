import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleset } from '../../src/content';
import { scenarioCards } from '../../src/content/scenarioCards';
import { type Scenario, traitIds } from '../../src/sim';
import { type ContentIds, contentIdsIn } from './support/contentIds';
import { root, sourcesIn } from './support/sources';

function scenarioOf(id: string): Scenario {
  return JSON.parse(readFileSync(join(root, 'scenarios', `${id}.json`), 'utf8')) as Scenario;
}

const scenarios = scenarioCards.map(({ id }) => scenarioOf(id));

const ids: ContentIds = {
  powers: new Set([
    ...scenarios.flatMap(({ id, factions }) => [id, ...factions.map((faction) => faction.id)]),
    ...Object.keys(ruleset.cultures),
    ...Object.keys(ruleset.charters),
  ]),
  traits: new Set(traitIds),
};

const refused = [
  "export const isLoud = (faction: string) => faction === 'klingon';",
  "export const isOld = (frame: { scenario: string }) => frame.scenario !== 'khitomer_2295';",
  "export const form = (charter?: string) => charter ?? 'khitomer';",
  "export const left = (given: { charter?: string }) => { const { charter = 'pact' } = given; return charter; };",
  "export const strangers = new Set(['borg', 'dominion']);",
  "export const hides = (traits: readonly string[]) => traits.includes('homeless');",
  "export const may = (hasTrait: (id: string) => boolean) => hasTrait('honour');",
  "export const one = (culture: string) => culture === 'alliance';",
  "export const other = (trait: string) => 'stealth' === trait;",
  "export function say(id: string) { switch (id) { case 'bajor': return 1; default: return 0; } }",
  "export const colours = { klingon: '#ec2c24' };",
  'export const least = (charters: Record<string, unknown>) => charters.commonwealth;',
];

const accepted = [
  "export const kind = (event: string) => event === 'alliance';",
  "export const figure = (figures: Record<string, number>) => figures['boarding'];",
  "export const cares = (attitude: (what: string) => number) => attitude('honour');",
  "export const silhouettes = ['klingon', 'other'] as const;",
  "export type Silhouette = 'klingon' | 'other';",
  "export const words = 'a klingon among bajorans';",
  'export const fighters = (battle: { fighters: number }) => battle.fighters;',
];

describe('content named by its id', () => {
  test.each(refused)('is refused: %s', (code) => {
    expect(contentIdsIn({ path: 'src/ai/a.ts', code }, ids)).toHaveLength(
      code.includes('dominion') ? 2 : 1,
    );
  });

  test.each(accepted)('is told from its like: %s', (code) => {
    expect(contentIdsIn({ path: 'src/ai/a.ts', code }, ids)).toEqual([]);
  });

  test('is a trait’s own to say', () => {
    const code = "export const honour = { id: 'honour', worth: (id: string) => id === 'ram' };";
    expect(contentIdsIn({ path: 'src/sim/traits/honour.ts', code }, ids)).toHaveLength(1);
  });

  test.each(['src/sim', 'src/ai', 'src/map', 'src/ui'])('is absent from %s', (folder) => {
    expect(sourcesIn(folder).flatMap((source) => contentIdsIn(source, ids))).toEqual([]);
  });
});
