import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { computerTurn } from '../../src/ai/computerTurn';
import { ruleset } from '../../src/content';
import {
  type Game,
  newGame,
  parseScenario,
  resolveTurn,
  rulesFor,
  type Scenario,
} from '../../src/sim';
import { atlas } from '../support/scenarios';

const folder = new URL('../../docs/examples/', import.meta.url);
const files = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.json'));
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

function read(name: string): Scenario {
  const { scenario, issues } = parseScenario(textOf(name), ruleset, atlas);
  if (!scenario) throw new Error(JSON.stringify(issues, null, 2));
  return scenario;
}

/** The state after some turns of nobody but computer players. */
function played(scenario: Scenario, turns: number): Game {
  const rules = rulesFor(scenario, ruleset);
  const setup = { scenario: scenario.id, seed: 'example', luck: 'full', players: {} } as const;
  let game = newGame(scenario, setup, ruleset);
  for (let turn = 0; turn < turns; turn++) {
    const { orders, views } = computerTurn(game, rules, setup, { humans: [] });
    game = resolveTurn(game, orders, rules, { views }).game;
  }
  return game;
}

it('the modding guide has its example', () => {
  expect(files).toContain('three_stars.json');
});

describe.each(files)('docs/examples/%s', (name) => {
  it('is without a fault or a warning', () => {
    expect(parseScenario(textOf(name), ruleset, atlas).issues).toEqual([]);
  });

  it('is named after its id', () => {
    expect(`${read(name).id}.json`).toBe(name);
  });

  it('plays', () => {
    const scenario = read(name);
    const game = played(scenario, 12);
    expect(game.turn).toBe(13);
    expect(Object.keys(game.fleets).length).toBeGreaterThan(0);
  });
});

it('a slip in the example is named with its place and what was meant', () => {
  const slip = textOf('three_stars.json').replace('"baj_assault"', '"baj_asault"');
  const { scenario, issues } = parseScenario(slip, ruleset);
  expect(scenario).toBeNull();
  expect(issues).toMatchObject([
    { path: 'fleets.haven[0].ships[1]', code: 'unknownReference', suggestion: 'baj_assault' },
  ]);
});
