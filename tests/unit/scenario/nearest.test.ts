import { expect, test } from 'vitest';
import { nearest, slips } from '../../../src/sim/scenario/nearest';

test.each([
  ['bird', 'bird', 0],
  ['bird', 'brid', 1],
  ['bird', 'bid', 1],
  ['bird', 'birds', 1],
  ['bird', 'bard', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('%s to %s takes %i slips', (a, b, count) => {
  expect(slips(a, b)).toBe(count);
  expect(slips(b, a)).toBe(count);
});

test('the nearest is suggested, and nothing when nothing is near', () => {
  const words = ['bird-of-prey', 'battle-cruiser', 'scout'];
  expect(nearest('bird-of-pray', words)).toBe('bird-of-prey');
  expect(nearest('scuot', words)).toBe('scout');
  expect(nearest('transport', words)).toBeNull();
});
