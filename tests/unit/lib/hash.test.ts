import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../../src/sim/lib/copy';
import { chainHash, hashState } from '../../../src/sim/lib/hash';

const leaf = fc.oneof(fc.maxSafeInteger(), fc.string(), fc.boolean(), fc.constant(null));
const tree = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('node'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('node'), { maxKeys: 6 }),
  ),
})).node;

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)]));
};

describe('the hash of a state', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(fc.property(tree, (value) => hashState(value) === hashState(reversed(value))));
  });

  it('differs when trees differ', () => {
    fc.assert(
      fc.property(tree, tree, (a, b) => {
        const same = JSON.stringify(sortedKeys(a)) === JSON.stringify(sortedKeys(b));
        return same === (hashState(a) === hashState(b));
      }),
      { numRuns: 2000 },
    );
  });

  it('tells values apart that are easily confused', () => {
    const values: unknown[] = [
      0,
      1,
      -1,
      2 ** 32,
      -(2 ** 32),
      2 ** 33,
      '',
      '0',
      '1',
      null,
      true,
      false,
      [],
      {},
      [0],
      [[]],
      [{}],
      { '': 0 },
      { a: null },
      { a: 0 },
      { b: 0 },
      [0, 1],
      [1, 0],
      { a: 1, b: 2 },
      { a: 2, b: 1 },
      'ab',
      'ba',
      ['a', 'b'],
      ['ab'],
    ];
    expect(new Set(values.map(hashState)).size).toBe(values.length);
  });

  it('remembers only what cannot change', () => {
    const frozen = deepFreeze({ chart: { systems: { a: 1 } } });
    const open = { chart: { systems: { a: 1 } } };
    expect(hashState(frozen)).toBe(hashState(open));
    open.chart.systems.a = 2;
    expect(hashState(open)).not.toBe(hashState(frozen));
  });

  it('refuses what no state may hold', () => {
    for (const value of [1.5, Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 0, 2 ** 53]) {
      expect(() => hashState({ value })).toThrow(/state holds/);
    }
  });

  it('is the same for ever: a change of these breaks every old game', () => {
    expect(hashState({ turn: 1, name: "Qo'noS", list: [1, -2, null, true] })).toMatchInlineSnapshot(
      `"b2519f1c61eb2e62"`,
    );
    expect(chainHash('0000000000000000', [], { turn: 1 })).toMatchInlineSnapshot(
      `"751796ba870a39e1"`,
    );
  });
});

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (Object.is(value, -0)) return 0;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { record: entries.map(([key, inner]) => [key, sortedKeys(inner)]) };
}
