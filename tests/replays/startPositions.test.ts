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
  khitomer_2295: { scenario: 'caa118f66aa86d4e', start: '79d35264b8cbc77f' },
  crossover_2370: { scenario: '4d72e4a5d7a6e79c', start: '46aade7b22e5f94b' },
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
