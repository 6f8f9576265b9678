// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Decision, Situation } from '../../../src/sim';
import { loadPlanning, useUi } from '../../../src/store';
import { SituationsScreen } from '../../../src/ui/screens/situations/SituationsScreen';
import { courts } from '../../support/decisions';
import { play } from '../../support/greatPowers';
import { following } from '../../support/situations';
import { pageOf, press, text } from './decisions/page';

const bill: Decision = {
  id: 'bill',
  on: { month: { turn: 2 } },
  who: 'red',
  heard: 'all',
  options: [
    { id: 'pay', effects: [] },
    { id: 'refuse', effects: [], otherwise: true },
  ],
};

const course: Situation = {
  id: 'long_course',
  who: ['blue', 'red'],
  bar: {
    points: {
      full: 100,
      moves: [
        { points: 30, when: { decided: { decision: 'bill', option: 'pay' } } },
        { points: 10, when: { worldsAtLeast: { faction: 'red', count: 4 } }, each: true },
      ],
    },
  },
  stages: [
    { id: 'begins' },
    { id: 'half_way', at: 50 },
    { id: 'ended', when: { eliminated: { faction: 'blue' } }, over: true },
  ],
  days: [{ id: 'great_feast', turn: 4 }],
  decisions: ['bill'],
};

const { game: start, rules: plain } = courts([bill]);
const rules = following(plain, course);
const asked = play(start, rules).game;
const decided = play(asked, rules).game;

const page = pageOf();
beforeAll(loadPlanning);
beforeEach(page.begin);
afterEach(page.end);

const meter = () =>
  document.querySelector('.ra-situation-scale [role=img]')?.getAttribute('aria-label');

test('shows the bar, its stages, what moves it by how much, and what is coming', () => {
  page.show(start, rules, 'red', <SituationsScreen />);
  expect(meter()).toBe('Long course: 20 of 100 points');
  for (const words of [
    '1 under way',
    'Begins',
    'here it stands',
    'Half way',
    'at 50 points',
    'an end it may come to',
    '+20',
    'More may move it that nobody has been asked yet.',
    'Next: Half way',
    '30 points more on the bar',
    'It would be over with: Ended',
    'Great feast',
    'in 3 months',
  ]) {
    expect(text()).toContain(words);
  }
  expect(text()).not.toContain('Bill');
});

test('a decision of it is laid before who is asked, and told once it is taken', () => {
  page.show(asked, rules, 'red', <SituationsScreen />);
  expect(text()).toContain('+30 if so');
  press('Bill');
  expect(useUi.getState().dialog?.kind).toBe('decision');
  page.end();
  page.begin();
  page.show(decided, rules, 'blue', <SituationsScreen />);
  expect(text()).toContain('Chosen: Refuse');
  expect(text()).not.toContain('+30 if so');
});

test('one that is over stands below, and says so', () => {
  const over = { ...start, factions: { ...start.factions } };
  over.factions.blue = { ...start.factions.blue!, alive: false };
  page.show(over, rules, 'red', <SituationsScreen />);
  expect(text()).toContain('0 under way, 1 over');
  expect(text()).toContain('it did not come to that');
  expect(text()).toContain('It is over.');
});

test('who has nothing to follow is told what this page is', () => {
  page.show(start, rules, 'green', <SituationsScreen />);
  expect(text()).toContain('Nothing to follow yet');
});
