import { describe, expect, it } from 'vitest';
import {
  equalShares,
  sharesBy,
  withCharter,
  withMember,
  withShare,
} from '../../../../src/ui/screens/diplomacy/model/foundingDraft';
import { testRules } from '../../../support/testRules';

const sum = (shares: Readonly<Record<string, number>>) =>
  Object.values(shares).reduce((a, b) => a + b, 0);

const draft = {
  by: 'red',
  name: 'Pact',
  charter: 'khitomer',
  members: ['blue', 'red'],
  leader: 'blue',
  broker: 'blue',
  shares: { blue: 600, red: 400 },
} as const;

describe('shares of standing', () => {
  it.each([1, 2, 3, 7])('of %i equals are the whole', (count) => {
    expect(sum(equalShares(Array.from({ length: count }, (_, at) => `m${at}`)))).toBe(1000);
  });

  it('follow weights, and are equal where nobody has any', () => {
    const weight = { a: 30, b: 10, c: 0 };
    expect(sharesBy(['a', 'b', 'c'], (id) => weight[id as 'a'])).toEqual({ a: 750, b: 250, c: 0 });
    expect(sum(sharesBy(['a', 'b', 'c'], () => 0))).toBe(1000);
  });

  it('give way to the one that is moved, in proportion', () => {
    expect(withShare({ a: 500, b: 300, c: 200 }, 'a', 0)).toEqual({ a: 0, b: 600, c: 400 });
    for (const permille of [-5, 0, 333, 999, 1000, 4000]) {
      expect(sum(withShare({ a: 500, b: 300, c: 200 }, 'b', permille))).toBe(1000);
    }
    expect(sum(withShare({ a: 1000, b: 0, c: 0 }, 'a', 100))).toBe(1000);
  });
});

describe('a draft', () => {
  it('keeps who drafts it, and gives offices of who is struck out back to him', () => {
    expect(withMember(draft, 'red')).toBe(draft);
    const alone = withMember(draft, 'blue');
    expect(alone).toMatchObject({ members: ['red'], leader: 'red', broker: null });
    expect(alone.shares).toEqual({ red: 1000 });
    expect(withMember(draft, 'green').members).toEqual(['blue', 'green', 'red']);
  });

  it('has no broker under a charter without one, and equal shares under one of equals', () => {
    const [form] = Object.values(testRules.charters);
    if (!form) throw new Error('the test rules have no charter');
    const equals = withCharter(draft, { ...form, brokered: false, equalVotes: true });
    expect(equals.broker).toBeNull();
    expect(equals.shares).toEqual({ blue: 500, red: 500 });
    const weighed = withCharter(draft, { ...form, brokered: true, equalVotes: false });
    expect(weighed.broker).toBe('blue');
    expect(weighed.shares).toEqual(draft.shares);
  });
});
