import { describe, expect, it } from 'vitest';
import { ruleset } from '../../../src/content';
import { loadScenario } from '../../../src/content/scenarios';
import { newGame, required, type Scenario, viewFor } from '../../../src/sim';

const setup = { scenario: 'crossover_2370', seed: 'charts', luck: 'full' as const, players: {} };

async function viewOf(faction: string, charted: 'all' | []) {
  const scenario = required(await loadScenario('crossover_2370'), 'the scenario');
  const factions = scenario.factions.map((each) => ({ ...each, charted }));
  const game = newGame({ ...scenario, factions } as Scenario, setup, ruleset);
  return { game, view: viewFor(game, ruleset, faction) };
}

describe('charts of the first turn', () => {
  it('tell who holds what is out of sight', async () => {
    const { game, view } = await viewOf('klingon', 'all');
    const far = Object.values(game.worlds).filter(
      ({ owner, system }) => owner === 'cardassian' && view.sight.seen[system] === undefined,
    );
    for (const { id } of far) expect(view.worlds[id]?.owner).toBe('cardassian');
    const without = (await viewOf('rebellion', [])).view;
    expect(Object.keys(without.unknown).length).toBeGreaterThan(
      Object.keys((await viewOf('rebellion', 'all')).view.unknown).length,
    );
  });

  it('do not tell what storms hide', async () => {
    const { game, view } = await viewOf('klingon', 'all');
    const hidden = Object.values(game.worlds).filter(
      ({ system, owner }) =>
        game.chart.systems[system]?.hazard === 'plasma' &&
        owner === 'rebellion' &&
        view.sight.seen[system] === undefined,
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const { id } of hidden) expect(view.worlds[id]?.owner).toBeNull();
  });
});
