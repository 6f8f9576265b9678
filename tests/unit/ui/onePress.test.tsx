// @vitest-environment page
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { viewFor } from '../../../src/sim';
import { useGame, useSettings, useUi } from '../../../src/store';
import { Button } from '../../../src/ui/kit/Button';
import { EndTurn } from '../../../src/ui/shell/turn/EndTurn';
import { tinyGalaxy } from '../../support/galaxy';
import { openGame } from '../../support/openGame';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0] },
  factions: ['red', 'blue'],
  worlds: { 'home.one': { owner: 'red', development: 'developed', people: 100 } },
});
const view = viewFor(game, rules, 'red');
const { endTurn } = useGame.getState();

let months = 0;
let page: HTMLElement;
let unmount: () => void;

/** Ends a month at once: quicker than any hand. */
const quickMonth = async () => {
  months += 1;
  const next = { ...view, turn: view.turn + months };
  useGame.setState({ open: openGame({ rules, seat: 'red', base: next }) });
};

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
  months = 0;
  const open = openGame({ rules, seat: 'red', base: view });
  useGame.setState({ open, busy: null, endTurn: quickMonth });
  useSettings.setState({ confirmEndTurn: false });
  useUi.setState({ stage: 'game', animating: false });
});

afterEach(() => {
  unmount();
  useGame.setState({ endTurn });
  useSettings.setState({ confirmEndTurn: true });
  vi.useRealTimers();
});

function show(what: React.ReactNode): void {
  page = document.createElement('div');
  document.body.append(page);
  const root = createRoot(page);
  unmount = () => {
    act(() => root.unmount());
    page.remove();
  };
  act(() => root.render(what));
}

const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

function press(button: Element | null | undefined, detail = 1): void {
  act(() => {
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  });
}

const key = (init: KeyboardEventInit) =>
  act(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, ...init }));
  });

const end = () => page.querySelector('.ra-end-turn');

test('a second press 120 ms after the first ends no other month; a later one does', async () => {
  show(<EndTurn />);
  press(end());
  await wait(120);
  press(end());
  await wait(120);
  key({ key: 'Enter', shiftKey: true });
  await wait(0);
  expect(months).toBe(1);
  await wait(500);
  press(end());
  await wait(0);
  expect(months).toBe(2);
});

test('Enter held down ends one month', async () => {
  show(<EndTurn />);
  key({ key: 'Enter' });
  for (let times = 0; times < 40; times += 1) {
    await wait(30);
    key({ key: 'Enter', repeat: true });
  }
  expect(months).toBe(1);
});

test('a press while the month is shown ends the show, not the month', async () => {
  show(<EndTurn />);
  useUi.setState({ animating: true });
  press(end());
  await wait(0);
  expect(months).toBe(0);
  expect(useUi.getState().animating).toBe(false);
});

test('the second half of a double click does nothing to what has come under the pointer', () => {
  const done: string[] = [];
  show(
    <>
      <Button variant="ember" onClick={() => done.push('accepted')} />
      <Button commits onClick={() => done.push('refused')} />
      <Button onClick={() => done.push('built')} />
    </>,
  );
  const [accept, refuse, build] = page.querySelectorAll('button');
  press(accept, 1);
  press(refuse, 2);
  press(accept, 2);
  press(build, 1);
  press(build, 2);
  expect(done).toEqual(['accepted', 'built', 'built']);
});
