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
  khitomer_2295: { scenario: 'ecefd63e2936b89b', start: 'ed9eac8828c6dfe4' },
  dark_mirror_2367: { scenario: '1ece3bb96ebdaeb9', start: '76102244e24ef518' },
  crossover_2370: { scenario: 'eb85907e686f7a9e', start: '708e3f0ad7ee14a9' },
  borg_2371: { scenario: '8308635f864a3a5f', start: '7c9cc9d6c1abd5f8' },
  terok_nor_2372: { scenario: 'ec86feef9c299a91', start: '68dee2be0831c1c7' },
  saturns_children_2375: { scenario: '4425dcf2a1428b01', start: '389ad3602a447f41' },
  spectre_2375: { scenario: 'f64706b4bc1d795a', start: 'a47d63a8fa46e59d' },
  rise_like_lions_2378: { scenario: 'adb1ecf06c389e82', start: '444b84881cd64389' },
  q_crisis_2379: { scenario: '1e50b9b36f5b113a', start: '40d5ef4842e90171' },
  counterpoint_2409: { scenario: '62a131ba0cefd250', start: '5823cb9046be013a' },
  other_side_2409: { scenario: 'b6fd95a4f8c417bf', start: 'bf07a68b9e2316d2' },
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
