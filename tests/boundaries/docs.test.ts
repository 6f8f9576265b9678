import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deadLinks, deadPaths } from './support/docs';
import { root } from './support/sources';

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'assets/CREDITS.md'],
  ...readdirSync(join(root, 'docs')).flatMap((name) =>
    name.endsWith('.md') ? [`docs/${name}`] : [],
  ),
  ...readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
].map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));

/** What a document tells its reader to make. */
const toBeMade = /your[A-Z]|yardTime|\/sv\.ts$|\/effects\/|^dist\//;

const dead = [
  'See [the guide](guide.md).',
  '![A map](screenshots/atlas-1280.png)',
  'It stands in `src/sim/rules/alliance.ts`.',
  'A folder `src/sim/rules/treaties/`.',
  'A line in `nowhere.ts`, or in `politics/nowhere.ts`.',
];

const alive = [
  'See [the guide](modding.md), [the site](https://nodejs.org), [below](#below).',
  'It stands in `src/sim/rules/traits.ts` and `src/sim/rules/deals/`.',
  'A line in `registry.ts`; words in `politics/deals.ts`.',
  'Read by `zod/mini`, written as `and/or`, found by `ships/*Ships.ts` or `<tag>.ts`.',
  '```\ncat nowhere.ts\n```',
];

describe('what a document leads to', () => {
  test.each(dead)('is missed: %s', (code) => {
    const document = { path: 'docs/a.md', code };
    expect([...deadLinks(document), ...deadPaths(document)]).not.toEqual([]);
  });

  test.each(alive)('is found: %s', (code) => {
    const document = { path: 'docs/a.md', code };
    expect([...deadLinks(document), ...deadPaths(document)]).toEqual([]);
  });

  test.each(documents)('is there, in $path', (document) => {
    expect(deadLinks(document)).toEqual([]);
    expect(deadPaths(document).filter((path) => !toBeMade.test(path))).toEqual([]);
  });

  test('bears a number of its own, in docs/decisions', () => {
    const numbers = readdirSync(join(root, 'docs/decisions')).map((name) => name.slice(0, 4));
    expect(numbers).toEqual([...new Set(numbers)]);
  });
});
