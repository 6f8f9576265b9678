import { expect, it } from 'vitest';
import { ruleset } from '../../src/content';
import { scenarioCards } from '../../src/content/scenarioCards';
import { loadScenario } from '../../src/content/scenarios';
import { hashState, newGame, required } from '../../src/sim';

/**
 * What every starting point that comes with the game is once it is read, and the state it begins in:
 * however its file is written, the game that comes of it stays the same. Who changes a starting point
 * on purpose writes down the new hashes (and records the golden games anew).
 */
const recorded: Readonly<Record<string, { scenario: string; start: string }>> = {
  khitomer_2295: { scenario: '6fd71c6b8df0e3aa', start: '259f9ea9d5940887' },
  crossover_2370: { scenario: '1a04a37605adf09e', start: 'e2e9ba4bf58e28a0' },
  borg_2371: { scenario: '15db0418b859a579', start: '45742d3940a4d566' },
  terok_nor_2372: { scenario: '08ae1405f6c348bb', start: 'de647b197fb13a11' },
  saturns_children_2375: { scenario: '46775f86cb27e7ca', start: '9419b8ad13e8dc63' },
  spectre_2375: { scenario: '858d771cfe323669', start: '19914fed0e642b03' },
  rise_like_lions_2378: { scenario: '96cda31e82a2ab46', start: '0d6702dca415a092' },
  q_crisis_2379: { scenario: '2ffd61d74955a73c', start: '237181cf02038bff' },
  other_side_2409: { scenario: '37bd103c24b411cd', start: '08e9ddf1d1d0f2c4' },
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
