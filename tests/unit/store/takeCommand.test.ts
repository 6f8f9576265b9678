import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { viewFor } from '../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0] },
  factions: ['red', 'blue'],
  worlds: { 'home.one': { owner: 'red', development: 'developed', people: 100 } },
});
// Test files share their modules: the store is loaded anew with a simulation of our own.
const branch = vi.fn();
const save = async () => ({ bytes: new Uint8Array(1), turn: game.turn, hash: '' });
vi.resetModules();
vi.doMock('../../../src/worker/connect', () => ({ simulation: () => ({ branch, save }) }));
const { loadPlanning, useGame, useReplay, useUi } = await import('../../../src/store');
afterAll(() => {
  vi.doUnmock('../../../src/worker/connect');
  vi.resetModules();
});

/** Takes command of red in a game in which its envoys had, or had not, power of attorney. */
async function takeCommand(envoys: boolean): Promise<void> {
  const own = game.factions.red;
  if (own) own.envoys = envoys;
  const view = viewFor(game, rules, 'red');
  const shown = { view, events: [], battles: [], hash: '', asTold: null };
  branch.mockResolvedValue({ rules, setup: {}, scenario: {}, chart: view.chart, shown });
  await useReplay.getState().takeCommand('red');
}

beforeAll(loadPlanning);
beforeEach(() => useGame.setState({ orders: [], busy: null }));

test('who takes command answers in person, by an order that can be seen and undone', async () => {
  await takeCommand(true);
  const { orders, view, undo } = useGame.getState();
  expect(orders.map(({ order }) => order)).toEqual([{ type: 'setEnvoys', empowered: false }]);
  expect(view?.factions.red?.envoys).toBe(false);
  expect(useUi.getState().stage).toBe('game');
  undo();
  expect(useGame.getState().view?.factions.red?.envoys).toBe(true);
});

test('who answered in person before goes on so without an order', async () => {
  await takeCommand(false);
  expect(useGame.getState().orders).toEqual([]);
});
