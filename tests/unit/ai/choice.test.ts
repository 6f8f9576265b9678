import { describe, expect, test } from 'vitest';
import { chosen, estimated, ranked } from '../../../src/ai/core/choice';
import { openPlanner } from '../../../src/ai/core/planner';
import type { Difficulty } from '../../../src/ai/planOrders';
import { ruleset } from '../../../src/content';
import { idsOf, required, viewFor } from '../../../src/sim';
import { playedGames } from '../../support/playedGames';

const [game] = await playedGames();
const view = viewFor(
  required(game, 'a game'),
  ruleset,
  required(idsOf(required(game, 'a game').factions)[0], 'a power'),
);
const planner = (difficulty: Difficulty) => openPlanner(view, ruleset, { difficulty });
const worths = [30, 70, 10, 90, 50];
const purposes = Array.from({ length: 60 }, (_, at) => `purpose ${at}`);

/** What a level takes first for sixty purposes, each once. */
function firsts(difficulty: Difficulty): number[] {
  const taken = purposes.map((each) => chosen(planner(difficulty), each, worths, (worth) => worth));
  return [...new Set(taken)].map((worth) => worth ?? 0).sort((a, b) => b - a);
}

describe('a choice among several things', () => {
  test.each([
    ['hard', [90]],
    ['normal', [90, 70]],
    ['easy', [90, 70, 50]],
  ] as const)('is made among the best few: %s', (difficulty, best) => {
    expect(firsts(difficulty)).toEqual(best);
  });

  test('ranks all of them, and the same way from the same view', () => {
    const order = ranked(planner('easy'), 'all', worths, (worth) => worth);
    expect([...order].sort()).toEqual([...worths].sort());
    expect(ranked(planner('easy'), 'all', worths, (worth) => worth)).toEqual(order);
  });

  test('is none of nothing', () => {
    expect(chosen(planner('easy'), 'none', [], () => 0)).toBeNull();
  });
});

describe('an estimate', () => {
  const spread = (difficulty: Difficulty) => {
    const all = purposes.map((each) => estimated(planner(difficulty), each, 1000));
    return [Math.min(...all), Math.max(...all)] as const;
  };

  test('is what is known on hard, and the farther off the easier', () => {
    expect(spread('hard')).toEqual([1000, 1000]);
    const [least, most] = spread('normal');
    expect([least >= 750, least < 900, most > 1100, most <= 1250]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const [worst, best] = spread('easy');
    expect([worst >= 500, worst < 750, best > 1250, best <= 1500]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
