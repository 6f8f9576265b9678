import { expect, test } from 'vitest';
import { type ChronicleEntry, type EventFact, storiesOfMonth } from '../../../src/sim';
import { battle, declared, madeMonths, taken } from '../../support/annals';

const peace: EventFact = { type: 'peaceMade', factions: ['blue', 'red'], until: 99 };
const months = madeMonths(40, {
  10: { events: [declared('blue', 'red')], fighting: ['blue-red'] },
  12: { events: [taken('a.prime', 'blue', 'red')] },
  14: { events: [taken('b.prime', 'blue', 'red'), battle({ blue: 9, red: 5 }, ['blue'])] },
  20: { events: [peace], fighting: [] },
});
const told = (turn: number) => storiesOfMonth(months, turn);
const conquered = (stories: readonly ChronicleEntry[]) =>
  stories.flatMap((story) => ('worlds' in story ? story.worlds : []));

test('a month tells what happened in it and nothing of what came after', () => {
  expect(told(10)).toMatchObject([{ kind: 'warBegun', by: 'blue', on: 'red' }]);
  expect(conquered(told(12))).toEqual(['a.prime']);
  expect(told(13)).toEqual([]);
});

test('of what goes on it tells only what it brought, the weightiest first', () => {
  expect(conquered(told(14))).toEqual(['b.prime']);
  const weights = told(14).map(({ weight }) => weight);
  expect(weights.length).toBeGreaterThan(1);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});

test('what ends in it is told from its beginning', () => {
  expect(told(20)).toMatchObject([
    { kind: 'warEnded', begun: 10, gains: [{ by: 'blue', worlds: ['a.prime', 'b.prime'] }] },
  ]);
});

test('before the game, and after what is known, nothing is told', () => {
  expect(told(0)).toEqual([]);
  expect(told(99)).toEqual([]);
});
