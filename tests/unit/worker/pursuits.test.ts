import { expect, test } from 'vitest';
import type { GameFile, Reason } from '../../../src/sim';
import { viewFor } from '../../../src/sim';
import { pursuitsIn } from '../../../src/worker/pursuits';
import { tinyGalaxy } from '../../support/galaxy';

const reason: Reason = {
  code: 'plan.conquer',
  values: { faction: 'blue' },
  terms: [
    { label: 'plan.land', amount: 60 },
    { label: 'plan.effort', amount: -45 },
    { label: 'plan.prospectLeader', subject: 'blue', amount: 70 },
    { label: 'plan.prospectOwn', subject: 'red', amount: 40 },
  ],
};
const note = 'conquer|blue|foe|2|62|prepare';
const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0], foe: [100, 0] },
  factions: {
    red: { plan: { 'plan:1': note.replace('prepare', 'act') } },
    blue: { plan: { 'plan:1': 'hold|||3|40|prepare' } },
    green: {},
  },
  worlds: { 'home.one': { owner: 'red', people: 9 }, 'foe.one': { owner: 'blue', people: 9 } },
});
const orders = (value: string, given: Reason) => ({
  orders: { red: [{ order: { type: 'note', key: 'plan:1', value }, reason: given }] },
});
const file = {
  turns: [
    { orders: {} },
    orders(note, reason),
    // A change of its stage is written down without a reason of its own.
    orders(note.replace('prepare', 'act'), { code: 'memory', terms: [] }),
  ],
} as unknown as GameFile;

test('the whole truth shows what everybody is after, with what it was worth when it was resolved', () => {
  const pursuits = pursuitsIn(file, game);
  expect(Object.keys(pursuits)).toEqual(['blue', 'red']);
  const [plan] = pursuits.red ?? [];
  expect(plan?.plan).toMatchObject({ kind: 'conquer', about: 'blue', stage: 'act', since: 2 });
  expect(plan?.worth).toEqual(reason.terms.slice(0, 2));
  expect(plan?.end).toEqual(reason.terms.slice(2));
  expect(pursuits.blue?.[0]).toMatchObject({ plan: { kind: 'hold' }, worth: [], end: [] });
});

test('a power is shown its own alone', () => {
  expect(Object.keys(pursuitsIn(file, viewFor(game, rules, 'red')))).toEqual(['red']);
  expect(pursuitsIn(file, viewFor(game, rules, 'green'))).toEqual({});
});
