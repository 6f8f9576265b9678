import { expect, test } from 'vitest';
import { newGame } from '../../../../src/sim';
import { total } from '../../../../src/sim/lib/terms';
import { flows, incomeOf, worldYield } from '../../../../src/sim/rules/economy/income';
import {
  incomeCategories,
  incomeStatement,
} from '../../../../src/sim/rules/economy/incomeStatement';
import { alterWorld } from '../../../../src/sim/rules/figures/alterWorld';
import { additionOf } from '../../../../src/sim/rules/production/addition';
import { proofGame, proofNames } from '../../../support/proofGames';

const games = proofNames.map((name) => {
  const { scenario, setup, rules } = proofGame(name, 'books');
  return { game: newGame(scenario, setup, rules), rules };
});

test('the categories of every power add up to its income, to the last unit', () => {
  for (const { game, rules } of games) {
    for (const faction of Object.keys(game.factions)) {
      const statement = incomeStatement(game, rules, faction);
      const income = incomeOf(game, rules, faction);
      for (const flow of flows) {
        const sum = incomeCategories.reduce((all, each) => all + total(statement[each][flow]), 0);
        expect(sum, `${faction} ${flow}`).toBe(total(income[flow]));
      }
    }
  }
});

test('trade is told apart from what worlds yield', () => {
  const books = games.flatMap(({ game, rules }) =>
    Object.keys(game.factions).map((faction) => incomeStatement(game, rules, faction)),
  );
  expect(books.some(({ trade }) => total(trade.latinum) > 0)).toBe(true);
});

test('what a building adds is what the world yields more once it stands', () => {
  for (const { game, rules } of games) {
    const world = Object.values(game.worlds).find(
      ({ development, owner }) => development === 'developed' && owner !== null,
    )!;
    for (const building of Object.keys(rules.buildings)) {
      const added = additionOf(game, rules, world, building);
      const replaced = rules.buildings[building]!.replaces;
      const later = structuredClone(game);
      const there = later.worlds[world.id]!;
      alterWorld(game, there, {
        buildings: [...there.buildings.filter((id) => id !== replaced), building],
      });
      const before = worldYield(game, rules, world);
      const after = worldYield(later, rules, there);
      for (const kind of [...flows, 'industry'] as const) {
        expect(added[kind] ?? 0).toBe(after[kind] - before[kind]);
      }
    }
  }
});
