// @vitest-environment page
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Decision } from '../../../../src/sim';
import { loadPlanning, useUi } from '../../../../src/store';
import { DecisionsScreen } from '../../../../src/ui/screens/decisions/DecisionsScreen';
import { courts } from '../../../support/decisions';
import { play } from '../../../support/greatPowers';
import { pageOf, press, text } from './page';

const first: Decision = {
  id: 'first',
  on: { month: { turn: 2 } },
  who: 'red',
  heard: 'all',
  options: [
    { id: 'as_told', effects: [], historical: true },
    { id: 'otherwise', effects: [], follows: [{ decision: 'second', after: 1 }] },
  ],
};
const second: Decision = {
  id: 'second',
  who: 'red',
  announced: 2,
  options: [
    { id: 'one', effects: [] },
    { id: 'two', effects: [] },
  ],
};
const quiet: Decision = { ...first, id: 'quiet', heard: 'nobody' };

const { game: start, rules } = courts([first, second, quiet]);
const asked = play(start, rules).game;
const decided = play(asked, rules).game;

const page = pageOf();
beforeAll(loadPlanning);
beforeEach(page.begin);
afterEach(page.end);

test('what waits stands first, and opens', () => {
  page.show(asked, rules, 'red', <DecisionsScreen />);
  expect(text()).toContain('2 to answer, 0 coming');
  expect(text()).not.toMatch(/history chose/i);
  press('Answer');
  expect(useUi.getState().dialog?.kind).toBe('decision');
});

test('what was taken says what history chose and what it led to; what is coming is announced', () => {
  page.show(decided, rules, 'red', <DecisionsScreen />);
  for (const words of [
    'Chosen: Otherwise',
    'History chose: As told',
    'It led to: Second',
    '0 to answer, 1 coming',
    'Asked in',
  ]) {
    expect(text()).toContain(words);
  }
});

test('others read of what all heard, and of nothing else', () => {
  page.show(decided, rules, 'blue', <DecisionsScreen />);
  expect(text()).toContain('Taken by others');
  expect(text()).toContain('First');
  expect(text()).not.toContain('Quiet');
  expect(text()).not.toContain('It led to');
});
