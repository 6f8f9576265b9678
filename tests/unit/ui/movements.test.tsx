// @vitest-environment page
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { needsOf, newGame, rulesFor, viewFor } from '../../../src/sim';
import { loadPlanning, useGame } from '../../../src/store';
import { MovementsView } from '../../../src/ui/screens/peoples/movements/MovementsView';
import { movementOf } from '../../support/movements';
import { openGame } from '../../support/openGame';
import { crossover as scenario } from '../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = { scenario: scenario.id, seed: 'orders', luck: 'full', players: {} } as const;
const game = newGame(scenario, setup, rules);
const id = 'movement:klingon:1';
const earth = { support: 45 };
game.movements = {
  [id]: movementOf({
    id,
    ruler: 'klingon',
    species: 'terran',
    step: 'strike',
    leader: 'Anna Vale',
    worlds: { 'sol.earth': earth },
  }),
};

let root: Root;

beforeAll(loadPlanning);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

function play(faction: string, node: ReactNode): void {
  const base = viewFor(game, rules, faction);
  useGame.setState({ open: openGame({ rules, setup, seat: faction, base }) });
  act(() => root.render(node));
}

const given = () => (useGame.getState().open?.orders ?? []).map(({ order }) => order);

test('a movement shows what it wants, its course and every answer, and one press gives it', () => {
  play('klingon', <MovementsView />);
  const text = document.body.textContent ?? '';
  for (const words of ['an end to bondage', 'Anna Vale', 'Earth', 'Strike', 'In 6 months']) {
    expect(text).toContain(words);
  }
  const buttons = [...document.querySelectorAll('button')];
  const press = (name: string) => buttons.find(({ textContent }) => textContent?.trim() === name);
  for (const name of ['Grant it', 'Bargain', 'Calm', 'Divide', 'Watch', 'Repress', 'March']) {
    expect(press(name)).toBeDefined();
  }
  act(() => press('Calm')?.click());
  expect(given()).toEqual([{ type: 'answerMovement', movement: id, answer: 'calm' }]);
});

test('nobody else is told more than he sees, and the ruler is asked for an answer', () => {
  const bajor = viewFor(game, rules, 'rebellion');
  expect(bajor.movements?.[id]?.answer ?? null).toBeNull();
  const needs = needsOf(viewFor(game, rules, 'klingon'), rules, [], []);
  expect(needs).toContainEqual(expect.objectContaining({ kind: 'movement', movement: id }));
  play('bajor', <MovementsView />);
  expect(document.body.textContent).toContain('No people under your rule has a movement');
});
