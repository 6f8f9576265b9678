import { describe, expect, test } from 'vitest';
import { leftovers } from './support/leftovers';
import { sourcesIn } from './support/sources';

const refused = [
  `// TO${'DO'}: later`,
  `/* FIX${'ME'} */`,
  `const file = '/ho${'me'}/somebody/file';`,
  `// @ts-${'ignore'}`,
  `test.on${'ly'}('one', () => {});`,
];

describe('leftovers', () => {
  test.each(refused)('are found: %s', (code) => {
    expect(leftovers({ path: 'src/a.ts', code })).toHaveLength(1);
  });

  test('are told from finished code', () => {
    const code = "const mastodon = 'photo'; // nothing left to do";
    expect(leftovers({ path: 'src/a.ts', code })).toEqual([]);
  });

  test.each(['src', 'tests'])('are absent from %s', (folder) => {
    expect(sourcesIn(folder).flatMap(leftovers)).toEqual([]);
  });
});
