// @vitest-environment page
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Outcome } from '../../../src/sim';
import { viewFor } from '../../../src/sim/view/viewFor';
import { loadPlanning, useGame, useUi } from '../../../src/store';
import { EndingDialog } from '../../../src/ui/shell/ending/EndingDialog';
import { EndTurn } from '../../../src/ui/shell/turn/EndTurn';
import { tinyGalaxy } from '../../support/galaxy';
import { openGame } from '../../support/openGame';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0] },
  factions: ['red', 'blue'],
  worlds: { 'home.one': { owner: 'red', development: 'developed', people: 100 } },
});
const outcome: Outcome = { kind: 'date', turn: 1, winners: ['blue'], objective: null, points: {} };
const view = viewFor({ ...game, outcome }, rules, 'red');

let unmount: () => void;
beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  useGame.setState({ open: openGame({ rules, seat: 'red', base: view }), busy: null });
  useUi.getState().goTo('game');
  const page = document.body.appendChild(document.createElement('div'));
  const root = createRoot(page);
  unmount = () => {
    act(() => root.unmount());
    page.remove();
  };
  act(() =>
    root.render(
      <>
        <EndTurn />
        <EndingDialog />
      </>,
    ),
  );
});
afterEach(() => {
  unmount();
  useGame.getState().leave();
});

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

test('a game that was lost can be played on from its verdict, and that can be undone', () => {
  expect(button('End turn')).toBeUndefined();
  act(() => button('Play on')?.click());
  expect(useGame.getState().open?.orders).toEqual([{ order: { type: 'playOn' } }]);
  expect(useGame.getState().open?.view.outcome).toEqual(outcome);
  expect(button('Play on')).toBeUndefined();
  expect(button('Result')).toBeUndefined();
  expect(document.body.textContent).toMatch(/End turn|to decide/);
  act(() => useGame.getState().undo());
  expect(button('Result')).toBeDefined();
});
