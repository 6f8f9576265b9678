import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { viewFor } from '../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../support/galaxy';
import { openGame } from '../../support/openGame';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0] },
  factions: ['red', 'blue'],
  worlds: { 'home.one': { owner: 'red', development: 'developed', people: 100 } },
});
// Test files share their modules: the store is loaded anew with a simulation of our own.
const branch = vi.fn();
const view = vi.fn();
const speak = async () => null;
const save = async () => ({ bytes: new Uint8Array(1), turn: game.turn, hash: '' });
vi.resetModules();
vi.doMock('../../../src/worker/connect', () => ({
  simulation: () => ({ branch, save, speak, view }),
}));
const { loadPlanning, useGame, useReplay, useUi } = await import('../../../src/store');
afterAll(() => {
  vi.doUnmock('../../../src/worker/connect');
  vi.resetModules();
});

/** Takes command of red in a game in which its envoys had, or had not, power of attorney. */
async function takeCommand(envoys: boolean): Promise<void> {
  const own = game.factions.red;
  if (own) own.envoys = envoys;
  const seen = viewFor(game, rules, 'red');
  view.mockResolvedValue({ view: seen, events: [], battles: [], hash: '', asTold: null });
  const branched = openGame({ rules, seat: 'red', base: seen });
  branch.mockResolvedValue({ ...branched, draft: {}, handed: [] });
  await useReplay.getState().takeCommand('red');
}

beforeAll(loadPlanning);
beforeEach(() => useGame.setState({ open: null, busy: null }));

test('who takes command answers in person, by an order that can be seen and undone', async () => {
  await takeCommand(true);
  const { open, undo } = useGame.getState();
  expect(open?.orders.map(({ order }) => order)).toEqual([{ type: 'setEnvoys', empowered: false }]);
  expect(open?.view.factions.red?.envoys).toBe(false);
  expect(useUi.getState().stage).toBe('game');
  undo();
  expect(useGame.getState().open?.view.factions.red?.envoys).toBe(true);
});

test('who answered in person before goes on so without an order', async () => {
  await takeCommand(false);
  expect(useGame.getState().open?.orders).toEqual([]);
});
