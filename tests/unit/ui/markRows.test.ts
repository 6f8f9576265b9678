import { expect, test } from 'vitest';
import type { ChronicleEntry } from '../../../src/sim';
import { markRows } from '../../../src/ui/replay/markRows';

const story = (turn: number, weight: number) => ({ turn, weight }) as ChronicleEntry;
const placed = (stories: ChronicleEntry[], turns = 100) =>
  markRows(stories, turns).map(({ story: { turn, weight }, row }) => [turn, weight, row]);

test('marks of one month stand over each other, the weightiest nearest to the line', () => {
  expect(placed([story(5, 100), story(5, 300), story(5, 200)])).toEqual([
    [5, 300, 0],
    [5, 200, 1],
    [5, 100, 2],
  ]);
});

test('so do those that would touch; others stand in one row', () => {
  expect(placed([story(5, 300), story(7, 100), story(40, 200)])).toEqual([
    [5, 300, 0],
    [7, 100, 1],
    [40, 200, 0],
  ]);
  expect(placed([story(5, 300), story(7, 100)], 20)).toEqual([
    [5, 300, 0],
    [7, 100, 0],
  ]);
});

test('the lightest of a crowd have no room', () => {
  const crowd = [1, 2, 3, 4, 5].map((weight) => story(9, weight));
  expect(placed(crowd).map(([, weight]) => weight)).toEqual([5, 4, 3]);
});
