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
  khitomer_2295: { scenario: 'e9e6f7b28d169725', start: 'c322b04cd6386d0a' },
  dark_mirror_2367: { scenario: '1ece3bb96ebdaeb9', start: '76102244e24ef518' },
  crossover_2370: { scenario: '496f814453b51f18', start: 'dd3fe1508f171713' },
  borg_2371: { scenario: '83a3a74e54eb038b', start: '7c9cc9d6c1abd5f8' },
  terok_nor_2372: { scenario: '61cf28b01b1b0caf', start: '68dee2be0831c1c7' },
  saturns_children_2375: { scenario: 'ced23e980329acca', start: '389ad3602a447f41' },
  spectre_2375: { scenario: '3a183992dbe6ea42', start: 'a47d63a8fa46e59d' },
  rise_like_lions_2378: { scenario: '47550f0e87e34cf6', start: '444b84881cd64389' },
  q_crisis_2379: { scenario: '1505e2de5bcecca4', start: '40d5ef4842e90171' },
  counterpoint_2409: { scenario: 'ba7a235c27b37112', start: '5823cb9046be013a' },
  other_side_2409: { scenario: 'cc32bf4b2d013610', start: 'bf07a68b9e2316d2' },
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
