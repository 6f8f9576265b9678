import { expect, test } from 'vitest';
import {
  type Desks,
  draftOf,
  handedOver,
  leftWith,
  manned,
  nextMonth,
  noDesks,
  ordersOfMonth,
  seatStatesOf,
  taken,
  waiting,
} from '../../../src/store/desks';

const order = (key: string) => ({ order: { type: 'note', key, value: '' } as const });
const month = { turn: 3, over: false, fallen: [] as string[], fell: [] as string[] };
const table = { seats: ['red', 'blue', 'green'], month };
const ended = (desks: Desks, ...seats: string[]): Desks => ({ ...desks, ended: seats });

test('seats play one after the other, in the order of the table, until all have ended', () => {
  expect(waiting(table, noDesks)).toEqual(['red', 'blue', 'green']);
  expect(waiting(table, ended(noDesks, 'blue'))).toEqual(['red', 'green']);
  expect(waiting(table, ended(noDesks, 'red', 'blue', 'green'))).toEqual([]);
});

test('a seat that is taken again is open again, with the orders it was left with', () => {
  const left = ended(leftWith(noDesks, 'red', [order('a')], [order('b')]), 'red');
  const again = taken(left, 'red');
  expect(waiting(table, again)).toContain('red');
  expect(again.orders.red).toEqual([order('a')]);
  expect(again.undone.red).toEqual([order('b')]);
});

test('a computer that takes a seat takes none of its orders, and holds it from month to month', () => {
  const left = leftWith(leftWith(noDesks, 'red', [order('a')], []), 'blue', [order('b')], []);
  const handed = handedOver(ended(left, 'red'), 'red');
  expect(seatStatesOf(table, handed)).toEqual({ red: 'computer', blue: 'waits', green: 'waits' });
  expect(ordersOfMonth(table, handed)).toEqual({ blue: [order('b')], green: [] });
  // Whoever takes it back in the same month begins it anew.
  expect(Object.keys(handed.orders)).toEqual(['blue']);
  expect(manned(table, nextMonth(handed))).toEqual(['blue', 'green']);
  expect(nextMonth(handed).orders).toEqual({});
  expect(manned(table, taken(nextMonth(handed), 'red'))).toContain('red');
});

test('who has fallen looks once at the month of the fall, orders nothing, and is not asked again', () => {
  const fell = { ...table, month: { ...month, fallen: ['red'], fell: ['red'] } };
  expect(waiting(fell, noDesks)).toContain('red');
  expect(Object.keys(ordersOfMonth(fell, noDesks))).toEqual(['blue', 'green']);
  const later = { ...table, month: { ...month, fallen: ['red'] } };
  expect(seatStatesOf(later, noDesks).red).toBe('fallen');
  expect(waiting(later, noDesks)).toEqual(['blue', 'green']);
});

test('drafts are the same whoever ordered last; a seat without orders is left out', () => {
  const one = leftWith(leftWith(noDesks, 'red', [order('a')], []), 'blue', [order('b')], []);
  const other = leftWith(leftWith(noDesks, 'blue', [order('b')], []), 'red', [order('a')], []);
  expect(JSON.stringify(draftOf(table, one))).toBe(JSON.stringify(draftOf(table, other)));
  expect(Object.keys(draftOf(table, leftWith(one, 'green', [], [])))).toEqual(['red', 'blue']);
});
