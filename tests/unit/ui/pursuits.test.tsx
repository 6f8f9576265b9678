// @vitest-environment page
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { viewFor } from '../../../src/sim';
import { loadPlanning, type Pursuit, useGame, useReplay, useUi } from '../../../src/store';
import { FactionPanel } from '../../../src/ui/panels/faction/FactionPanel';
import { tinyGalaxy } from '../../support/galaxy';
import { openGame } from '../../support/openGame';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0], foe: [100, 0] },
  factions: ['red', 'blue'],
  worlds: { 'home.one': { owner: 'red', people: 900 }, 'foe.one': { owner: 'blue', people: 90 } },
});
const conquest: Pursuit = {
  plan: { kind: 'conquer', about: 'blue', goals: ['foe'], since: 1, until: 61, stage: 'act' },
  worth: [
    { label: 'plan.land', amount: 60 },
    { label: 'plan.effort', amount: -45 },
  ],
  end: [],
};

const host = document.createElement('div');
let unmount: () => void;

function show(watched: boolean) {
  const base = viewFor(game, rules, 'red');
  useGame.setState({
    open: openGame({ rules, seat: null, base, pursuits: { red: [conquest] } }),
  });
  useReplay.setState({ open: watched });
  const root = createRoot(host);
  unmount = () => act(() => root.unmount());
  act(() => root.render(<FactionPanel faction="red" />));
  return host.textContent ?? '';
}

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => {
  unmount();
  useReplay.setState({ open: false });
  useGame.setState({ open: null });
});

test('who watches a game reads in its panel what a power is after, why, and where on the map', () => {
  const text = show(true);
  expect(text).toMatch(/Conquest of worlds of .+blue/i);
  expect(text).toContain('under way');
  expect(text).toContain('Worth 15 points');
  const panOver = vi.spyOn(useUi.getState(), 'panOver');
  const button = [...host.querySelectorAll('button')].find(
    (each) => each.textContent === 'Show on the map',
  );
  act(() => button?.click());
  expect(panOver).toHaveBeenCalledWith(['foe']);
});

test('who plays is told by the advisor, not by panels', () => {
  expect(show(false)).not.toContain('Conquest');
});
