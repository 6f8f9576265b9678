import { ruleset } from '../../../src/content';
import {
  appendTurn,
  chartIndex,
  type Game,
  type GameFile,
  type GivenOrder,
  generateScenario,
  hashState,
  idsOf,
  luckOf,
  resolveTurn,
  type Setup,
  startFile,
  systemOf,
  viewFor,
} from '../../../src/sim';

/** A short game in which fleets wander by luck, so that every turn has orders. */
export function playedFile(turns: number, seed = 'played'): { file: GameFile; game: Game } {
  const scenario = generateScenario({ seed: 'save', systems: 36, factions: 3 }, ruleset);
  const players = Object.fromEntries(
    scenario.factions.map(({ id }) => [
      id,
      { controller: 'computer' as const, difficulty: 'normal' as const, handicap: 0 },
    ]),
  );
  const setup: Setup = { scenario: scenario.id, seed, luck: 'full', players };
  let { file, game } = startFile(scenario, setup, ruleset, 'test');
  for (let turn = 0; turn < turns; turn++) {
    const orders = wanderings(game);
    const views = Object.fromEntries(
      idsOf(game.factions).map((id) => [id, hashState(viewFor(game, ruleset, id))]),
    );
    game = resolveTurn(game, orders, ruleset).game;
    file = appendTurn(file, orders, game, views);
  }
  return { file, game };
}

function wanderings(game: Game): Record<string, GivenOrder[]> {
  const orders: Record<string, GivenOrder[]> = {};
  for (const id of idsOf(game.fleets)) {
    const { faction, place } = game.fleets[id]!;
    const luck = luckOf(game.seed, game.turn, 'wander', id);
    const { system } = luck.pick(chartIndex(game.chart).neighbours(systemOf(game.chart, place)));
    const terms = [{ label: 'least', amount: luck.below(100) }] as const;
    const reason = { code: 'memory', terms } as const;
    const given = { order: { type: 'moveFleet' as const, fleet: id, route: [system] }, reason };
    orders[faction] = [...(orders[faction] ?? []), given];
  }
  return orders;
}
