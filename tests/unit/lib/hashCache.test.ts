import { expect, it } from 'vitest';
import { hashCache, hashState } from '../../../src/sim/lib/hash';

const shared = { id: 'a', parts: [1, 2, { deep: true }] };

it('gives the hashes that trees have on their own, whatever they share', () => {
  const hashOf = hashCache();
  const trees = [{ one: shared }, { two: shared, list: [shared] }, shared, { one: shared }];
  expect(trees.map((tree) => hashOf(tree))).toEqual(trees.map((tree) => hashState(tree)));
});

it('leaves hashing without a cache as it was: what changes is read again', () => {
  const tree = { part: { count: 1 } };
  const before = hashCache()(tree);
  tree.part.count = 2;
  expect(hashState(tree)).not.toBe(before);
});
