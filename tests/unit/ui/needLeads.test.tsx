// @vitest-environment page
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { viewFor } from '../../../src/sim';
import { loadPlanning, useGame, useUi } from '../../../src/store';
import { ContextPanel } from '../../../src/ui/panels/ContextPanel';
import { showNeed } from '../../../src/ui/shell/outliner/needWords';
import { tinyGalaxy } from '../../support/galaxy';
import { openGame } from '../../support/openGame';

const world = 'home.one';
const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0] },
  factions: ['red'],
  worlds: { [world]: { owner: 'red', development: 'developed', people: 900 } },
});
const view = viewFor(game, rules, 'red');

let page: HTMLElement;
let unmount: () => void;

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  useGame.setState({ open: openGame({ rules, seat: 'red', base: view }), busy: null });
  useUi.getState().goTo('game');
  useUi.getState().select({ kind: 'none' });
  page = document.body.appendChild(document.createElement('div'));
  const root = createRoot(page);
  unmount = () => {
    act(() => root.unmount());
    page.remove();
  };
  act(() => root.render(<ContextPanel />));
});
afterEach(() => {
  unmount();
  useUi.getState().select({ kind: 'none' });
});

const tab = () => page.querySelector('[role="tab"][aria-selected="true"]')?.textContent;

test('an idle yard leads to what its world can build, unrest to its people', () => {
  act(() => showNeed({ kind: 'yard', world, stake: [] }));
  expect(tab()).toBe('Production');
  act(() => showNeed({ kind: 'unrest', world, stake: [] }));
  expect(tab()).toBe('World');
});
