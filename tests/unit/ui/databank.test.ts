import { expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { loadAtlas } from '../../../src/content/atlas';
import { newGame, rulesFor, viewFor } from '../../../src/sim';
import { unitOf } from '../../../src/text/en/codes/numbers/numberUnits';
import { databankOf } from '../../../src/ui/screens/databank/databank';
import { knownPersons, writtenPersons } from '../../../src/ui/screens/databank/personEntries';
import { atlasPlaces, chartedPlaces } from '../../../src/ui/screens/databank/placeEntries';
import { scenarioEntry } from '../../../src/ui/screens/databank/scenarioEntries';
import { khitomer as scenario } from '../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = { scenario: scenario.id, seed: 'databank', luck: 'full', players: {} } as const;
const view = viewFor(newGame(scenario, setup, rules), rules, 'klingon');
const atlas = new Map((await loadAtlas()).systems.map((place) => [place.id, place]));

function paths(value: unknown, path: readonly string[]): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]));
}

test.each(paths(rules.numbers, []).map((path) => [path.join('.'), path] as const))(
  'the number %s has a unit',
  (_, path) => expect(unitOf(path)).not.toBeNull(),
);

test('persons, places and the scenario of the open game can be looked up, and lead on', () => {
  const bank = databankOf(rules, [
    ...knownPersons(view, rules),
    ...chartedPlaces(view, rules, atlas),
    scenarioEntry(scenario, rules),
  ]);
  expect(bank.byKey.get('person:gorkon')?.facts.length).toBeGreaterThan(3);
  const home = bank.byKey.get('place:qonos');
  expect(home?.text).toContain('Praxis');
  expect(home?.facts.flatMap(({ links }) => links ?? []).map(({ name }) => name)).toContain(
    'Klingon Empire',
  );
  const history = bank.byKey.get('scenario:khitomer_2295')?.facts ?? [];
  expect(history.filter(({ label }) => label.startsWith('22')).length).toBeGreaterThan(3);
  const links = [...bank.byKey.values()].flatMap(({ facts }) =>
    facts.flatMap((fact) => fact.links ?? []),
  );
  expect(links.filter(({ key }) => !bank.byKey.has(key))).toEqual([]);
});

test('every key is its own, in a game and outside', () => {
  for (const lore of [
    [...knownPersons(view, rules), ...chartedPlaces(view, rules, atlas)],
    [...writtenPersons(scenario, rules), ...atlasPlaces(atlas)],
  ]) {
    const { entries, byKey } = databankOf(rules, lore);
    expect(byKey.size).toBe(entries.length);
  }
});
