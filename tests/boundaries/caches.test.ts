import { describe, expect, test } from 'vitest';
import { keptValues } from './support/keptValues';
import { sourcesIn } from './support/sources';

const refused = [
  'const known = new WeakMap<Game, number>();',
  'export const byId = new Map<string, number>();',
];

const accepted = [
  'const known = weakCache<Game, number>();',
  "const names = new Map([['a', 1]]);",
  'export function count() { const seen = new Map<string, number>(); return seen; }',
];

/** Only what is made by `lib/cache` can be emptied to prove that it changes nothing. */
describe('what modules keep from one call to the next', () => {
  test.each(refused)('is refused: %s', (code) => {
    expect(keptValues({ path: 'src/sim/rules/a.ts', code })).toHaveLength(1);
  });

  test.each(accepted)('is told from its like: %s', (code) => {
    expect(keptValues({ path: 'src/sim/rules/a.ts', code })).toEqual([]);
  });

  test.each(['src/sim', 'src/ai'])('is a cache everywhere in %s', (folder) => {
    expect(sourcesIn(folder).flatMap(keptValues)).toEqual([]);
  });
});
