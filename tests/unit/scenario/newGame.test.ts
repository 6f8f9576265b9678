import { expect, test } from 'vitest';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { ruleset } from '../../../src/content';
import {
  decode,
  encode,
  hashState,
  maxDefences,
  newGame,
  pairKey,
  rulesFor,
  type Scenario,
  type Setup,
  shipFigures,
  startFile,
  viewFor,
} from '../../../src/sim';
import { contentName } from '../../../src/text';
import { sampleScenario } from './sampleScenario';

const scenario = sampleScenario() as Scenario;
const [one, two, three] = scenario.factions.map(({ id }) => id) as [string, string, string];
const setup: Setup = {
  scenario: scenario.id,
  seed: 'seed',
  luck: 'reduced',
  players: { [one]: { controller: 'human', difficulty: 'hard', handicap: 150 } },
};
const rules = rulesFor(scenario, ruleset);
const game = newGame(scenario, setup, ruleset);

test('a game begins as its scenario and setup say', () => {
  expect(game).toMatchObject({ turn: 1, seed: 'seed', luck: 'reduced', outcome: null });
  expect(game.factions[one]).toMatchObject({ handicap: 150, head: 'anna', alliance: 'pact' });
  expect(game.factions[two]).toMatchObject({ handicap: 0, alliance: 'pact' });
  expect(game.characters.anna!.role).toBe('head');
  expect(game.relations[pairKey(one, three)]).toMatchObject({ kind: 'war', until: 0 });
  expect(game.relations[pairKey(three, two)]).toMatchObject({ kind: 'truce', until: 6 });
  expect(game.objectives.every(({ metOn }) => metOn === null)).toBe(true);
});

test('ships are whole, supplied and named; worlds are manned and armed', () => {
  const names = new Set<string>();
  for (const ship of Object.values(game.ships)) {
    expect(ship.hull).toBe(shipFigures(game, rules, ship).hull);
    expect(game.fleets[ship.fleet]!.ships).toContain(ship.id);
    names.add(`${ship.faction} ${ship.name}`);
  }
  expect(names.size).toBe(Object.keys(game.ships).length);
  for (const fleet of Object.values(game.fleets))
    expect(fleet.command!.supplies).toBeGreaterThan(0);
  const capital = game.worlds[game.factions[one]!.capital!]!;
  expect(capital.garrison).toBeGreaterThan(0);
  expect(capital.defences).toBe(maxDefences(game, rules, capital));
});

test('lanes are as long as their ends are apart', () => {
  for (const { a, b, length } of Object.values(game.chart.lanes)) {
    const x = game.chart.systems[a]!.x - game.chart.systems[b]!.x;
    const y = game.chart.systems[a]!.y - game.chart.systems[b]!.y;
    expect(length).toBe(Math.floor(Math.sqrt(x * x + y * y)));
  }
});

test('a power knows its own systems and what it sees, and no riches beyond', () => {
  const { intel } = game.factions[one]!.books!;
  expect(Object.keys(intel.seen).length).toBeGreaterThan(0);
  expect(Object.keys(intel.surveyed).length).toBeLessThan(scenario.map.systems.length);
});

test('the same scenario and setup give the same state, another seed another', () => {
  expect(hashState(newGame(scenario, setup, ruleset))).toBe(hashState(game));
  expect(hashState(newGame(scenario, { ...setup, seed: 'x' }, ruleset))).not.toBe(hashState(game));
});

test('what a scenario brings of its own is part of its rules, and of nobody else’s', () => {
  expect(contentName(rules, 'shipClasses', 'own_ship')).toBe('Own ship');
  expect(ruleset.shipClasses.own_ship).toBeUndefined();
  expect(rulesFor(scenario, ruleset)).toBe(rules);
});

test('a power’s own colours are public and kept in its file; one without has none', async () => {
  const [plain, coloured] = [scenario.factions[0]!, scenario.factions[1]!];
  const own = { ...coloured, colour: '#12ab9f', pattern: 'rings' } as const;
  const told = { ...scenario, factions: [plain, own, ...scenario.factions.slice(2)] };
  const played = newGame(told, setup, ruleset);
  const seen = viewFor(played, rulesFor(told, ruleset), plain.id).factions[own.id];
  expect(seen).toMatchObject({ colour: '#12ab9f', pattern: 'rings' });
  expect(played.factions[plain.id]).not.toHaveProperty('colour');
  const { file } = startFile(told, setup, ruleset, 'test');
  const kept = await decode(await encode(file, nodeCodec), ruleset, nodeCodec);
  expect(kept).toMatchObject({ file: { genesis: file.genesis } });
});
