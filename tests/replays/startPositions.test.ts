import { expect, it } from 'vitest';
import { ruleset } from '../../src/content';
import { loadScenario, scenarioCards } from '../../src/content/scenarios';
import { hashState, newGame, required } from '../../src/sim';

/**
 * What every starting point that comes with the game is once it is read, and the state it begins in:
 * however its file is written, the game that comes of it stays the same. Who changes a starting point
 * on purpose writes down the new hashes (and records the golden games anew).
 */
const recorded: Readonly<Record<string, { scenario: string; start: string }>> = {
  khitomer_2295: { scenario: '54f779522bb12220', start: '5cb61aad590383fc' },
  crossover_2370: { scenario: 'f76ca08ad637e640', start: 'c5d2e75214407b91' },
};

it('there is a record of every starting point', () => {
  expect(scenarioCards.map(({ id }) => id).sort()).toEqual(Object.keys(recorded).sort());
});

it.each(Object.keys(recorded))('%s begins as it was recorded', async (id) => {
  const scenario = required(await loadScenario(id), id);
  const setup = { scenario: id, seed: 'start', luck: 'full', players: {} } as const;
  expect({
    scenario: hashState(scenario),
    start: hashState(newGame(scenario, setup, ruleset)),
  }).toEqual(recorded[id]);
});
