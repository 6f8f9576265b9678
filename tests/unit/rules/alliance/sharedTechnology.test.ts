import { expect, test } from 'vitest';
import { technologyCost } from '../../../../src/sim/rules/economy/researchRules';
import { council } from '../../../support/council';

/** `warp` costs 100; an ally that knows it takes 10 % off, sharing 30 % more, down to 30 % at least. */
test('members who learn from each other pay less for what one of them knows', () => {
  const { game, rules, alliance } = council();
  game.factions.blue!.technologies = ['warp'];
  const cost = () => technologyCost(game, rules, 'red', 'warp');
  expect(cost()).toEqual([
    { label: 'technology.cost', amount: 100 },
    { label: 'technology.ally', subject: 'blue', amount: -10 },
  ]);
  alliance.charter.technology = true;
  expect(cost()).toEqual([
    { label: 'technology.cost', amount: 100 },
    { label: 'technology.ally', subject: 'blue', amount: -10 },
    { label: 'technology.shared', amount: -30 },
  ]);
  expect(technologyCost(game, rules, 'red', 'guns')).toEqual([
    { label: 'technology.cost', amount: 100 },
  ]);
  expect(technologyCost(game, rules, 'grey', 'warp')).toHaveLength(1);
  const eager = {
    ...rules,
    numbers: { ...rules.numbers, council: { ...rules.numbers.council, shared: 900 } },
  };
  expect(technologyCost(game, eager, 'red', 'warp').at(-1)!.amount).toBe(-60);
});
