import { expect, test } from 'vitest';
import { relationTo } from '../../../src/store/relation';

const draft = { red: [{ order: { type: 'note', key: 'a', value: '' } as const }] };
const tip = { turn: 3, hash: 'c', draft: {} };
/** Hashes that led to turn 1, 2, and so on. */
const chain = (hashes: string) => (turn: number) => hashes[turn - 1] ?? null;

test.each([
  ['nothing is kept of it', null, 'abc', {}, 'with'],
  ['the month kept last', tip, 'abc', {}, 'with'],
  ['the same month with orders, where none were kept', tip, 'abc', draft, 'with'],
  ['the same month with the orders that were kept', { ...tip, draft }, 'abc', draft, 'with'],
  ['the same month without the orders that were kept', { ...tip, draft }, 'abc', {}, 'apart'],
  ['a later month of the same line', { ...tip, draft }, 'abcd', {}, 'with'],
  ['orders of another seat', { ...tip, draft }, 'abc', { blue: draft.red }, 'apart'],
  ['an earlier month', tip, 'ab', {}, 'apart'],
  ['a later month of another line', tip, 'abxd', {}, 'apart'],
] as const)('%s', (_, kept, hashes, orders, relation) => {
  expect(relationTo(kept, chain(hashes), orders)).toBe(relation);
});
