import { expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { appendTurn, boundedOptions, generateScenario, startFile } from '../../../src/sim';

test('a long game keeps the first state, the last, and never too many between', () => {
  const sandbox = boundedOptions({ seed: 'long', systems: 30, factions: 2, lanes: 'some' });
  const scenario = generateScenario(sandbox, ruleset);
  const setup = {
    scenario: scenario.id,
    seed: 'long',
    luck: 'full' as const,
    players: {},
    sandbox,
  };
  let { file, game } = startFile(scenario, setup, ruleset, 'test');
  for (let turn = 1; turn <= 400; turn += 1) {
    game = { ...game, turn: turn + 1 };
    file = appendTurn(file, {}, game);
    const kept = file.keyframes.map(({ after }) => after);
    expect(kept[0]).toBe(0);
    expect(kept.at(-1)).toBe(turn);
    expect(kept.length).toBeLessThanOrEqual(18);
    if (turn === 95) expect(kept).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95]);
  }
  expect(file.keyframes.map(({ after }) => after)).toEqual([
    0, 40, 80, 120, 160, 200, 240, 280, 320, 360, 400,
  ]);
});
