// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type GameEvent, viewFor } from '../../../src/sim';
import { loadPlanning, useGame, useReplay, useUi } from '../../../src/store';
import { Headline } from '../../../src/ui/replay/Headline';
import { tinyGalaxy } from '../../support/galaxy';
import { openGame } from '../../support/openGame';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0], foe: [100, 0] },
  factions: ['red', 'blue'],
  worlds: { 'home.one': { owner: 'red', people: 900 }, 'foe.one': { owner: 'blue', people: 90 } },
});
const view = viewFor(game, rules, 'red');
const fought = (where: string): GameEvent => ({
  type: 'battleFought',
  battle: `battle:1:${where}:1`,
  towards: null,
  sides: [['red'], ['blue']],
  lost: { red: 1, blue: 2 },
  end: 'held',
  victor: ['red'],
  fled: [],
  where,
  to: 'all',
});

let unmount: () => void;

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  useGame.setState({ open: openGame({ rules, seat: null, base: view }) });
  useReplay.setState({ follows: true });
  useUi.setState({ stage: 'replay', screen: null, focus: null });
  const root = createRoot(document.createElement('div'));
  unmount = () => act(() => root.unmount());
  act(() => root.render(<Headline />));
});
afterEach(() => {
  unmount();
  useUi.getState().goTo('title');
});

const month = (events: GameEvent[]) =>
  act(() => {
    const base = { ...view, turn: view.turn + 1 };
    useGame.setState({ open: openGame({ rules, seat: null, base, events }) });
  });
const focus = () => useUi.getState().focus;

test('the camera glides to the news of each month, and stays where there is none', () => {
  expect(focus()).toBeNull();
  month([fought('foe')]);
  expect(focus()).toMatchObject({ system: 'foe', gently: true });
  const { serial } = focus() ?? { serial: 0 };
  month([]);
  expect(focus()?.serial).toBe(serial);
  month([fought('home')]);
  expect(focus()).toMatchObject({ system: 'home', gently: true });
});

test('a camera that is not to follow stays', () => {
  act(() => useReplay.setState({ follows: false }));
  month([fought('foe')]);
  expect(focus()).toBeNull();
});
