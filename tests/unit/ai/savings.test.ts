import { expect, test } from 'vitest';
import { openPlanner } from '../../../src/ai/core/planner';
import { savings } from '../../../src/ai/growth/production/buildings';
import type { Difficulty } from '../../../src/ai/planOrders';
import { ruleset } from '../../../src/content';
import { type Game, idsOf, required, viewFor, type World } from '../../../src/sim';
import { playedGames } from '../../support/playedGames';

const games = await playedGames();

function savedIn(game: Game, power: string, worlds?: readonly World[]) {
  const planner = openPlanner(viewFor(game, ruleset, power), ruleset, { difficulty: 'hard' });
  const own = Object.values(planner.view.worlds).filter(({ owner }) => owner === power);
  return savings(planner, worlds ?? own, { left: planner.books.stocks });
}

test('what is put aside is the price of an outpost that people can live on, and nothing where there is none', () => {
  const saved = games.flatMap((game) => idsOf(game.factions).map((power) => savedIn(game, power)));
  const prices = saved.filter((cost) => cost !== null);
  expect(prices.length).toBeGreaterThan(0);
  expect(prices.every(({ duranium, work }) => duranium > 0 && work > 0)).toBe(true);
  const game = required(games[0], 'a game');
  expect(savedIn(game, required(idsOf(game.factions)[0], 'a power'), [])).toBeNull();
});

test('only who looks far ahead puts anything aside', () => {
  const game = required(games[0], 'a game');
  const view = viewFor(game, ruleset, required(idsOf(game.factions)[0], 'a power'));
  const saves = (difficulty: Difficulty) => openPlanner(view, ruleset, { difficulty }).skill.saves;
  expect([saves('easy'), saves('normal'), saves('hard')]).toEqual([false, false, true]);
});
