// @vitest-environment page
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { viewFor } from '../../../src/sim';
import { useGame, useUi } from '../../../src/store';
import { ObjectiveList } from '../../../src/ui/shell/dialogs/ObjectiveList';
import { tinyGalaxy } from '../../support/galaxy';
import { openGame } from '../../support/openGame';

const { game, rules } = tinyGalaxy({
  systems: { sol: [0, 0], vega: [100, 0] },
  factions: ['red', 'blue'],
  worlds: { 'sol.home': { owner: 'red' }, 'vega.home': { owner: 'blue' } },
});
const aim: (typeof game.objectives)[number] = {
  id: 'both',
  faction: 'red',
  title: 'Both',
  text: 'Hold both.',
  points: 10,
  kind: 'points',
  when: { holds: { faction: 'red', systems: ['sol', 'vega'] } },
  metOn: null,
};
const view = viewFor({ ...game, objectives: [aim] }, rules, 'red');

let page: HTMLElement;
let unmount: () => void;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  useGame.setState({ open: openGame({ rules, seat: 'red', base: view }) });
  useUi.getState().goTo('briefing');
  page = document.body.appendChild(document.createElement('div'));
  const root = createRoot(page);
  unmount = () => {
    act(() => root.unmount());
    page.remove();
  };
  act(() => root.render(<ObjectiveList view={view} faction="red" />));
});
afterEach(() => {
  unmount();
  useUi.getState().select({ kind: 'none' });
});

test('an aim shows how far it has come, and its places lead to the map', () => {
  const meter = page.querySelector('.ra-meter');
  expect(meter?.getAttribute('aria-label')).toBe('1 of 2 systems held');
  expect(meter?.querySelector('span')?.style.width).toBe('50%');
  const places = [...page.querySelectorAll<HTMLButtonElement>('button[data-held]')];
  expect(places.map(({ dataset }) => dataset.held)).toEqual(['true', 'false']);
  act(() => places[1]?.click());
  expect(useUi.getState()).toMatchObject({
    stage: 'game',
    selection: { kind: 'system', system: 'vega' },
    focus: { systems: ['vega'] },
  });
});
