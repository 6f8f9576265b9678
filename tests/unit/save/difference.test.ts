import { expect, test } from 'vitest';
import { difference } from '../../../src/sim';

test('the first difference is named by its path, in the order of ids', () => {
  const mine = { fleets: { 'fleet:red:10': { hull: 1 }, 'fleet:red:2': { hull: 5 } } };
  const theirs = { fleets: { 'fleet:red:10': { hull: 2 }, 'fleet:red:2': { hull: 6 } } };
  expect(difference(mine, theirs)).toEqual({
    path: 'fleets.fleet:red:2.hull',
    mine: '5',
    theirs: '6',
  });
});

test('what one has and the other lacks; lists; equal trees', () => {
  expect(difference({ a: [1, 2] }, { a: [1] })).toEqual({
    path: 'a[1]',
    mine: '2',
    theirs: 'nothing',
  });
  expect(difference({}, { a: null })).toEqual({ path: 'a', mine: 'nothing', theirs: 'null' });
  expect(difference({ a: [{ b: 1 }] }, { a: [{ b: 1 }] })).toBeNull();
  expect(difference([], {})).not.toBeNull();
});
