// @vitest-environment page
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { viewFor } from '../../../src/sim';
import { loadPlanning, useGame, useUi } from '../../../src/store';
import { panelWords } from '../../../src/text';
import { ContextPanel } from '../../../src/ui/panels/ContextPanel';
import { acts } from '../../../src/ui/panels/forecast/strikeOrders';
import { tinyGalaxy } from '../../support/galaxy';
import { openGame } from '../../support/openGame';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0], near: [100, 0], far: [200, 0] },
  lanes: ['home-near', 'near-far'],
  factions: ['red', 'blue'],
  worlds: { 'home.one': { owner: 'red', people: 900 }, 'far.one': { owner: 'blue', people: 90 } },
  fleets: [{ faction: 'red', at: 'home', ships: ['cruiser*3'] }],
  wars: [['red', 'blue']],
});
const view = viewFor(game, rules, 'red');

let page: HTMLElement;
let unmount: () => void;

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
  useGame.setState({ open: openGame({ rules, seat: 'red', base: view }), busy: null });
  useUi.getState().goTo('game');
  page = document.body.appendChild(document.createElement('div'));
  const root = createRoot(page);
  unmount = () => {
    act(() => root.unmount());
    page.remove();
  };
  act(() => root.render(<ContextPanel />));
  // The fleet that was chosen last is the one that is asked about.
  act(() => useUi.getState().select({ kind: 'fleets', fleets: ['fleet:red:1'] }));
  act(() => useUi.getState().select({ kind: 'system', system: 'home' }));
});
afterEach(() => {
  unmount();
  useUi.getState().hover({ kind: 'none' });
  vi.useRealTimers();
});

const box = () => page.querySelector('.ra-forecast');
const buttons = () => [...page.querySelectorAll<HTMLButtonElement>('.ra-forecast-acts button')];
const names = () => buttons().map((each) => each.querySelector('span')?.textContent);
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
/** Goes over a place on the map for a while; null: off all of them. */
async function pointAt(system: string | null, milliseconds: number): Promise<void> {
  act(() =>
    useUi.getState().hover(system === null ? { kind: 'none' } : { kind: 'system', system }),
  );
  await wait(milliseconds);
}

test('a forecast stays while the pointer travels to its buttons, over whatever places', async () => {
  expect(box()?.textContent).toContain('→ home');
  await pointAt('far', 300);
  expect(box()?.textContent).toContain('→ far');
  for (const passed of ['near', 'home', 'near']) await pointAt(passed, 80);
  await pointAt(null, 1000);
  expect(box()?.textContent).toContain('→ far');
  await pointAt('near', 300);
  expect(box()?.textContent).toContain('→ near');
});

test('its buttons are the same in the same order, whatever can be ordered and pointed at', async () => {
  const wanted = acts.map((each) => panelWords().forecast[each]);
  await pointAt('far', 300);
  expect(names()).toEqual(wanted);
  const [pressed] = buttons();
  for (const button of buttons()) {
    act(() => button.dispatchEvent(new MouseEvent('pointerover', { bubbles: true })));
    expect(names()).toEqual(wanted);
  }
  await pointAt('near', 300);
  expect(names()).toEqual(wanted);
  expect(buttons()[0]).toBe(pressed);
});
