// @vitest-environment page
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { needsOf, newGame, rulesFor, viewFor } from '../../../src/sim';
import { loadPlanning, useGame } from '../../../src/store';
import { IntelligenceScreen } from '../../../src/ui/screens/intelligence/IntelligenceScreen';
import { agentOf } from '../../support/agents';
import { openGame } from '../../support/openGame';
import { crossover as scenario } from '../../support/scenarios';

const rules = rulesFor(scenario, ruleset);
const setup = { scenario: scenario.id, seed: 'orders', luck: 'full', players: {} } as const;
const game = newGame(scenario, setup, rules);
const id = 'agent:klingon:1';
game.agents = {
  [id]: agentOf({
    id,
    faction: 'klingon',
    name: 'Ja’rod',
    station: { kind: 'court', of: 'cardassian' },
  }),
};
const suspicion = 'suspicion:cardassian:1';
game.suspicions = {
  [suspicion]: {
    id: suspicion,
    victim: 'cardassian',
    culprit: 'klingon',
    place: { kind: 'court', of: 'cardassian' },
    clues: [{ kind: 'stealDesign', turn: 1, points: 40 }],
    searched: 0,
  },
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
const press = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);

test('an agent shows where he is and what he could do with its odds, and one press tells him', () => {
  play('klingon', <IntelligenceScreen />);
  const text = document.body.textContent ?? '';
  for (const words of [
    'Ja’rod',
    'at the court of',
    'Steal a design',
    'works',
    'suspects you: 40',
  ]) {
    expect(text).toContain(words);
  }
  expect(press('Sabotage')).toBeUndefined();
  act(() => press('Watch')?.click());
  act(() => press('Recruit an agent')?.click());
  expect(given()).toEqual([
    { type: 'instructAgent', agent: id, mission: 'watch', target: null },
    { type: 'recruitAgent' },
  ]);
});

test('an agent abroad with nothing to do waits for a decision', () => {
  const needs = needsOf(viewFor(game, rules, 'klingon'), rules, [], []);
  expect(needs).toContainEqual(expect.objectContaining({ kind: 'agent', agent: id }));
});

test('who is spied on sees that he is, not by whom, and is asked to do something', () => {
  play('cardassian', <IntelligenceScreen />);
  const text = document.body.textContent ?? '';
  expect(text).not.toContain('Ja’rod');
  expect(text).toContain('You do not know whose');
  expect(text).toContain('40 of 100');
  act(() => press('Search')?.click());
  expect(given()).toEqual([{ type: 'searchAfter', suspicion }]);
  const needs = needsOf(viewFor(game, rules, 'cardassian'), rules, [], []);
  expect(needs).toContainEqual(expect.objectContaining({ kind: 'suspicion', suspicion }));
});
