import { expect, test } from 'vitest';
import { labelledMoments } from '../../../src/ui/campaign/labelledMoments';

const moments = [2295, 2370, 2371, 2372, 2375, 2375, 2409].map((year, index) => ({
  id: `${year}-${index}`,
  year,
}));
const writtenFor = (chosen: string | null) => [...labelledMoments(moments, chosen)].sort();

test('years that would lie upon each other are written once, and the chosen one always', () => {
  expect(writtenFor(null)).toEqual(['2295-0', '2370-1', '2409-6']);
  expect(writtenFor('2372-3')).toEqual(['2295-0', '2372-3', '2409-6']);
  expect(writtenFor('2375-5')).toEqual(['2295-0', '2375-5', '2409-6']);
});
