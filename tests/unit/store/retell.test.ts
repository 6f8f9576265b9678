import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ruleset } from '../../../src/content';
import { gameIn, newGame, rulesFor, textsIn } from '../../../src/sim';
import { viewFor } from '../../../src/sim/view/viewFor';
import { openGame } from '../../support/openGame';
import { threeStars } from '../../support/scenarios';

const setup = { scenario: threeStars.id, seed: '1', luck: 'full', players: {} } as const;
const rules = rulesFor(threeStars, ruleset);
const game = newGame(threeStars, setup, ruleset);
const german = gameIn(game, textsIn(threeStars, 'de'));

// Test files share their modules: the store is loaded anew with a simulation of our own.
const shown = (state: typeof game) => {
  const { chart: _, ...view } = viewFor(state, rules, 'talon');
  return { view, events: [], battles: [], hash: '', asTold: null };
};
const view = vi.fn(async () => shown(german));
const speak = vi.fn(async () => ({
  chart: german.chart,
  rules,
  scenario: { title: 'Drei Sterne' },
}));
vi.resetModules();
vi.doMock('../../../src/worker/connect', () => ({ simulation: () => ({ speak, view }) }));
const { loadPlanning, useGame } = await import('../../../src/store');
afterAll(() => {
  vi.doUnmock('../../../src/worker/connect');
  vi.resetModules();
});
beforeAll(loadPlanning);

test('another language tells the open game anew, with the orders that were given', async () => {
  const base = viewFor(game, rules, 'talon');
  useGame.setState({ open: openGame({ rules, seat: 'talon', base }) });
  const [fleet = ''] = Object.keys(base.fleets).filter(
    (id) => base.fleets[id]?.faction === 'talon',
  );
  expect(useGame.getState().give({ type: 'setStance', fleet, stance: 'evade' })).toBeNull();
  await useGame.getState().retell();
  const { open } = useGame.getState();
  expect(open?.scenario.title).toBe('Drei Sterne');
  expect(open?.view.factions.talon?.name).toBe('Haus Talon');
  expect(open?.view.chart.systems.ford?.name).toBe('Die Furt');
  expect(open?.orders).toHaveLength(1);
  expect(open?.view.fleets[fleet]?.command?.stance).toBe('evade');
});

test('where no game is open nobody is asked', async () => {
  useGame.setState({ open: null, curtain: null });
  speak.mockClear();
  await useGame.getState().retell();
  expect(speak).not.toHaveBeenCalled();
});
