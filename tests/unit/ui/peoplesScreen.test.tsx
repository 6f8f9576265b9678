// @vitest-environment page
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { newGame, rulesFor, viewFor } from '../../../src/sim';
import { loadPlanning, useGame } from '../../../src/store';
import { PeoplesScreen } from '../../../src/ui/screens/peoples/PeoplesScreen';
import { openGame } from '../../support/openGame';
import { crossover as scenario } from '../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = { scenario: scenario.id, seed: 'laws', luck: 'full', players: {} } as const;
const game = newGame(scenario, setup, rules);

let root: Root;

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
  const base = viewFor(game, rules, 'cardassian');
  useGame.setState({ open: openGame({ rules, setup, seat: 'cardassian', base }) });
  act(() => root.render(<PeoplesScreen />));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

function press(name: string, within: ParentNode = document): void {
  const button = [...within.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === name,
  );
  if (!button) throw new Error(`no button ${name}`);
  act(() => button.click());
}

const text = (part: string) => document.querySelector(part)?.textContent ?? '';
const given = () => (useGame.getState().open?.orders ?? []).map(({ order }) => order);

test('a law is weighed by its bill and its curves, signed, and stands in the table', () => {
  const row = [...document.querySelectorAll('tr')].find(({ textContent }) =>
    textContent?.includes('Terrans'),
  );
  if (!row) throw new Error('no Terrans under Cardassia');
  expect(row.textContent).toContain('Enslaved');
  act(() => row.click());
  expect(text('.ra-law-desk')).toContain('A law on Terrans');
  expect(text('.ra-law-desk')).toContain('That is the law already.');
  press('Citizens');
  expect(text('.ra-law-desk')).toContain('Influence');
  expect(document.querySelectorAll('.ra-law-curves .ra-graph').length).toBe(4);
  expect(text('.ra-law-desk')).toContain('In 60 months');
  press('Sign the law');
  expect(given()).toEqual([{ type: 'setLaw', species: 'terran', world: null, status: 'citizen' }]);
  expect(text('.ra-laws')).toContain('not to be made harsher for 25 months');
});

test('a law on every other people is weighed where none is chosen', () => {
  expect(text('.ra-law-desk')).toContain('A law on every other people');
  press('Clients');
  press('Sign the law');
  expect(given()).toEqual([{ type: 'setLaw', species: null, world: null, status: 'client' }]);
});
