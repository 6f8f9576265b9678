// @vitest-environment page
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { buildableShips, newGame, rulesFor, viewFor } from '../../../src/sim';
import { loadPlanning, type Selection, useGame, useUi } from '../../../src/store';
import { ContextPanel } from '../../../src/ui/panels/ContextPanel';
import { Outliner } from '../../../src/ui/shell/outliner/Outliner';
import { TopBar } from '../../../src/ui/shell/top/TopBar';
import { openGame } from '../../support/openGame';
import { khitomer as scenario } from '../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = { scenario: scenario.id, seed: 'panels', luck: 'full', players: {} } as const;
const view = viewFor(newGame(scenario, setup, rules), rules, 'klingon');
const flagship = Object.values(view.fleets).find(({ faction }) => faction === 'klingon');
const capital = view.factions.klingon?.capital ?? '';

let page: HTMLElement;
let unmount: () => void;

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  useGame.setState({ open: openGame({ rules, setup, seat: 'klingon', base: view }) });
  page = document.createElement('div');
  const root = createRoot(page);
  unmount = () => act(() => root.unmount());
  act(() =>
    root.render(
      <>
        <TopBar />
        <Outliner />
        <ContextPanel />
      </>,
    ),
  );
});

afterEach(() => unmount());

test('the top bar names power, head of state and month', () => {
  expect(page.textContent).toContain('Klingon Empire');
  expect(page.textContent).toContain('January 2295');
});

test('the outliner lists every fleet of the power', () => {
  const own = Object.values(view.fleets).filter(({ faction }) => faction === 'klingon');
  for (const { name } of own) expect(page.textContent).toContain(name);
});

test.each<[string, Selection, string]>([
  ['world', { kind: 'world', world: capital }, 'Output a month'],
  ['system', { kind: 'system', system: view.worlds[capital]?.system ?? '' }, 'Worlds'],
  ['fleet', { kind: 'fleets', fleets: [flagship?.id ?? ''] }, flagship?.name ?? '?'],
  ['power', { kind: 'faction', faction: 'terran' }, 'Terran'],
  ['battle', { kind: 'battle', battle: 'none' }, 'no longer on record'],
])('a %s that is selected is shown', (_, selection, wanted) => {
  act(() => useUi.getState().select(selection));
  expect(page.querySelector('.ra-context')?.textContent).toContain(wanted);
});

test('where no ship can be built the list of buildings is open', () => {
  const small = Object.values(view.worlds).find(
    (world) =>
      world.owner === 'klingon' &&
      world.development === 'developed' &&
      buildableShips(view, rules, world).length === 0,
  );
  act(() => useUi.getState().select({ kind: 'world', world: small?.id ?? '', part: 'production' }));
  expect(page.textContent).not.toContain('Nothing of this kind');
});

test('fleets are aimed at what is looked at next, until one turns to other business', () => {
  const look = (selection: Selection) => act(() => useUi.getState().select(selection));
  const forecast = () => page.querySelector('.ra-forecast');
  const fleets: Selection = { kind: 'fleets', fleets: [flagship?.id ?? ''] };
  const target: Selection = { kind: 'world', world: capital };
  look(fleets);
  look(target);
  expect(forecast()).not.toBeNull();
  look({ ...target, part: 'production' });
  expect(forecast()).toBeNull();
  look(fleets);
  look({ kind: 'none' });
  look(target);
  expect(forecast()).toBeNull();
});
