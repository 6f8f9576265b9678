import { expect, test } from 'vitest';
import { writtenYears } from '../../../src/ui/campaign/writtenYears';

const years = [2375, 2295, 2370, 2379, 2378, 2375, 2409];
const written = (chosen: number | null) => [...writtenYears(years, chosen)].sort();

test('years that crowd each other are not written over each other', () => {
  expect(written(null)).toEqual([2295, 2370, 2375, 2409]);
});

test('the chosen year is always written, and what crowds it makes way', () => {
  expect(written(2378)).toEqual([2295, 2370, 2378, 2409]);
  expect(written(2379)).toEqual([2295, 2370, 2379, 2409]);
});
