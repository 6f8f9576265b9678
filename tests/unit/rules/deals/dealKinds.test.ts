import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DealItem } from '../../../../src/sim';
import { dealItemKinds, promiseKinds } from '../../../../src/sim';
import { dealItemRegistry } from '../../../../src/sim/rules/deals/items/registry';
import { isDealItem } from '../../../../src/sim/rules/deals/items/schema';
import { promiseRegistry } from '../../../../src/sim/rules/deals/promises/registry';

const room = 'src/sim/rules/deals';

test.each(dealItemKinds)('%s is a file that bears its name', (kind) => {
  expect(dealItemRegistry[kind].kind).toBe(kind);
  expect(existsSync(`${room}/items/${kind}.ts`)).toBe(true);
});

test.each(promiseKinds)('the promise %s is a file that bears its name', (kind) => {
  expect(promiseRegistry[kind].kind).toBe(kind);
  expect(existsSync(`${room}/promises/${kind}.ts`)).toBe(true);
});

const zone = { kind: 'armistice', turns: 0, stock: null, amount: 0 } as const;
const word = (promise: unknown) => ({ kind: 'promise', promise, turns: 6 });

describe('a thing in a basket', () => {
  const wellFormed: DealItem[] = [
    { kind: 'stock', stock: 'latinum', amount: 1 },
    { kind: 'world', world: 'sol.earth' },
    { kind: 'technology', technology: 'warp' },
    { kind: 'fleet', fleet: 'fleet:red:1' },
    { kind: 'prisoner', character: 'worf' },
    { kind: 'favour', amount: 1 },
    { kind: 'promise', promise: { kind: 'lean', toward: null }, turns: 6 },
    { kind: 'treaty', terms: { ...zone, zone: ['sol', 'vega'] } },
    { kind: 'peace' },
  ];

  test('is of each kind', () => {
    expect(wellFormed.map(({ kind }) => kind).sort()).toEqual([...dealItemKinds].sort());
  });

  test.each(wellFormed)('$kind is understood, and nothing beside it', (item) => {
    expect(isDealItem(item)).toBe(true);
    expect(isDealItem({ ...item, extra: 1 })).toBe(false);
  });

  test.each([
    null,
    'peace',
    [],
    {},
    { kind: 'moon' },
    { kind: 'constructor' },
    { kind: 'stock', stock: 'latinum', amount: 0 },
    { kind: 'stock', stock: 'latinum', amount: 1.5 },
    { kind: 'stock', stock: 'gold', amount: 1 },
    { kind: 'favour', amount: 101 },
    { kind: 'world', world: '__proto__' },
    { kind: 'treaty', terms: { ...zone, zone: ['sol', 'sol'] } },
    word({ kind: 'dance' }),
    word({ kind: 'vote', motion: 'motion:a:1', choice: 'abstain' }),
    word({ kind: 'war', on: 'red', turns: 6 }),
  ])('is not: %j', (wrong) => {
    expect(isDealItem(wrong)).toBe(false);
  });
});
