import { expect, test } from 'vitest';
import type { GameFile, Scenario } from '../../src/sim';
import {
  adopt,
  hashState,
  newGame,
  parseScenario,
  planOrders,
  playGame,
  resolveTurn,
  restore,
  ruleset,
  viewFor,
} from '../../src/sim-bundle';
import { threeStars } from '../support/scenarios';
import type { Draft } from './scenario/sampleScenario';

const example: Draft = threeStars;
const frigate = ruleset.shipClasses.baj_assault!;

function scenarioWith(change: (draft: typeof example) => void): Scenario {
  const draft = structuredClone(example);
  // Its texts in other languages name what it brings, and are not played.
  delete draft.texts;
  change(draft);
  const { scenario, issues } = parseScenario(draft, ruleset);
  if (!scenario) throw new Error(JSON.stringify(issues));
  return scenario;
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'brings nothing': scenarioWith((draft) => {
    delete draft.content;
    draft.fleets[0].ships = [{ class: frigate.id, count: 2 }];
  }),
  'changes a class': scenarioWith((draft) => {
    draft.content = {
      shipClasses: [{ ...frigate, name: 'Frigate', origin: '', hull: frigate.hull * 3 }],
    };
    draft.fleets[0].ships = [{ class: frigate.id, count: 2 }];
  }),
  'brings a class': scenarioWith(() => {}),
  'is called as a scenario of the game': scenarioWith((draft) => {
    draft.id = 'crossover_2370';
  }),
};

const months = 3;
const file = (scenario: Scenario): GameFile => playGame(scenario, months, { seed: '1' });
const played = (scenario: Scenario) => hashState(restore(file(scenario), months, ruleset));

function turnByTurn(scenario: Scenario): string {
  let game = newGame(scenario, { seed: '1' });
  for (let month = 0; month < months; month += 1) {
    const ids = Object.keys(game.factions).sort();
    const orders = Object.fromEntries(ids.map((id) => [id, planOrders(game, id)]));
    game = resolveTurn(game, orders).game;
  }
  return hashState(game);
}

test.each(Object.keys(scenarios))('a scenario that %s is played by its own figures', (kind) => {
  const scenario = scenarios[kind]!;
  expect(turnByTurn(scenario)).toBe(played(scenario));
});

test('a state that came from elsewhere names its scenario before it is played', () => {
  const scenario = scenarios['changes a class']!;
  const game = newGame(scenario, { seed: '1' });
  const copy = structuredClone(game);
  expect(() => resolveTurn(copy, {})).toThrow(/adopt\(game, scenario\)/);
  expect(() => planOrders(copy, 'haven')).toThrow(/adopt\(game, scenario\)/);
  expect(() => viewFor(copy, 'haven')).toThrow(/adopt\(game, scenario\)/);
  expect(() => adopt(copy, 'crossover_2370')).toThrow('not of crossover_2370');
  adopt(copy, scenario);
  expect(hashState(resolveTurn(copy, {}).game)).toBe(hashState(resolveTurn(game, {}).game));
});

test('a state kept as JSON is adopted, one of other rules is not', () => {
  const scenario = scenarios['brings a class']!;
  const kept = JSON.parse(JSON.stringify(newGame(scenario)));
  expect(adopt(kept, scenario)).toBe(kept);
  const other = JSON.parse(JSON.stringify({ ...kept, rulesVersion: 1 }));
  expect(() => adopt(other, scenario)).toThrow('it can be watched, not played on');
});

test.each([{ rulesVersion: 1 }, { contentHash: '0000000000000000' }])(
  'a game of other rules (%j) is watched only',
  (change) => {
    const old = { ...file(scenarios['brings a class']!), ...change };
    const game = restore(old, months, ruleset)!;
    expect(viewFor(game, 'haven').turn).toBe(months + 1);
    expect(() => resolveTurn(game, {})).toThrow('it can be watched, not played on');
    expect(() => planOrders(game, 'haven')).toThrow('it can be watched, not played on');
    expect(restore(old, 1, ruleset)).toBeNull();
  },
);
