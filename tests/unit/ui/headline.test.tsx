// @vitest-environment page
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ChronicleEntry, viewFor } from '../../../src/sim';
import { loadPlanning, useGame, useReplay, useUi } from '../../../src/store';
import { scenesOf } from '../../../src/store/director/scenes';
import { Headline } from '../../../src/ui/replay/Headline';
import { tinyGalaxy } from '../../support/galaxy';
import { openGame } from '../../support/openGame';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0], foe: [100, 0] },
  factions: ['red', 'blue'],
  worlds: { 'home.one': { owner: 'red', people: 900 }, 'foe.one': { owner: 'blue', people: 90 } },
});
const view = viewFor(game, rules, 'red');
const fought = (place: string, lost: number): ChronicleEntry => ({
  kind: 'battle',
  sides: [['red'], ['blue']],
  lost: { red: 1, blue: lost },
  victor: ['red'],
  fights: 1,
  turn: 1,
  until: 1,
  place,
  powers: ['blue', 'red'],
  weight: 30 * lost,
  telling: 0,
});

const host = document.createElement('div');
let unmount: () => void;

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  useGame.setState({ open: openGame({ rules, seat: null, base: view }) });
  useReplay.setState({ open: true, directs: true, rests: null, scenes: [], scene: 0 });
  useUi.setState({ stage: 'replay', screen: null, focus: null });
  const root = createRoot(host);
  unmount = () => act(() => root.unmount());
  act(() => root.render(<Headline />));
});
afterEach(() => {
  unmount();
  useReplay.setState({ open: false, scenes: [] });
  useUi.getState().goTo('title');
});

const month = (stories: ChronicleEntry[]) =>
  act(() => useReplay.setState({ scenes: scenesOf(stories, view, null), scene: 0 }));
const buttons = () => [...host.querySelectorAll<HTMLButtonElement>('.ra-headline-scenes button')];

test('the region that is read out stays; a quiet month has no headline in it', () => {
  expect(host.querySelector('[role="status"]')?.textContent).toBe('');
  month([fought('foe', 4)]);
  expect(host.querySelector('[role="status"]')?.textContent).toContain('Battle at foe');
  expect(buttons()).toEqual([]);
  month([]);
  expect(host.querySelector('[role="status"]')?.textContent).toBe('');
});

test('the greatest news comes first, and one press leads to the other, with the camera', () => {
  month([fought('home', 4), fought('foe', 6)]);
  expect(host.textContent).toContain('Battle at foe');
  expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual([
    'News 1 of 2',
    'News 2 of 2',
  ]);
  act(() => buttons()[1]?.click());
  expect(host.textContent).toContain('Battle at home');
  expect(useUi.getState().focus).toMatchObject({ systems: ['home'], gently: true });
});

test('under a screen nothing is told', () => {
  month([fought('foe', 4)]);
  act(() => useUi.setState({ screen: 'worlds' }));
  expect(host.textContent).toBe('');
});
