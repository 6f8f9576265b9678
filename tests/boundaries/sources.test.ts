import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, root, sourcesIn } from './support/sources';
import { sourceTagsIn, sourceTagsInComments } from './support/sourceTags';
import { foldersOfRules, techniques, unansweredIn } from './support/techniques';

interface Row {
  readonly point: number;
  readonly where: string;
  readonly files: readonly string[];
}

const table = readFileSync(join(root, 'docs/sources.md'), 'utf8');

const rows = table.split('\n').flatMap((line): Row[] => {
  const [, point, , where = ''] = line.split('|').map((cell) => cell.trim());
  if (!/^\d+$/.test(point ?? '')) return [];
  const files = [...where.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path = '']) => path);
  return [{ point: Number(point), where, files }];
});

const tagged = [
  ...filesIn('src', /\.tsx?$/).map((source) => ({ path: source.path, ...sourceTagsIn(source) })),
  ...filesIn('scenarios', /\.json$/).map((source) => ({
    path: source.path,
    ...sourceTagsInComments(source),
  })),
];

const refused = [
  '/** A rule. @source seed 20 */\nexport const a = 1;',
  '/** A rule. @source seed 0 */\nexport const a = 1;',
  '/** A rule. @source seed */\nexport const a = 1;',
  '/**\n * A rule.\n * @source hearsay\n */\nexport const a = 1;',
  '/** A rule. @source invented */\nconst a = 1;',
  '// @source invented\nexport const a = 1;',
];

describe('where a rule comes from', () => {
  test.each(refused)('is refused: %j', (code) => {
    expect(sourceTagsIn({ path: 'src/a.ts', code }).faults).toHaveLength(1);
  });

  test('is read from the comment above it', () => {
    const code =
      '/**\n * A rule.\n * @source seed 6\n * @source seed 19\n */\nexport const a = 1;\n\n' +
      '/** Another. @source invented */\nexport const b = 2;\n';
    expect(sourceTagsIn({ path: 'src/a.ts', code })).toEqual({ points: [6, 19], faults: [] });
  });

  test('is read from the comments of a scenario', () => {
    const code = JSON.stringify({
      $comment: ['Praxis.', '@source seed 5'],
      fleets: { $comment: '@source seed 6' },
    });
    const told = sourceTagsInComments({ path: 'scenarios/a.json', code });
    expect(told).toEqual({ points: [5, 6], faults: [] });
    const slip = JSON.stringify({ $comment: '@source sead 5' });
    expect(sourceTagsInComments({ path: 'scenarios/a.json', code: slip }).faults).toHaveLength(1);
  });

  test('is said in words that mean something, above what is exported', () => {
    expect(tagged.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('is asked of every file of rules that is no technique', () => {
    const sources = foldersOfRules.flatMap(sourcesIn);
    expect(unansweredIn(sources, Object.values(techniques).flat())).toEqual([]);
  });

  test('is owed by what exports more than types', () => {
    const rule = 'export function a(): void {}';
    const sources = [
      { path: 'src/sim/rules/silent.ts', code: rule },
      { path: 'src/sim/rules/told.ts', code: `/** A rule. @source invented */\n${rule}` },
      { path: 'src/sim/rules/shape.ts', code: 'export interface A {}\nexport { b } from "./b";' },
      { path: 'src/sim/rules/search.ts', code: rule },
    ];
    expect(unansweredIn(sources, ['rules/search.ts', 'rules/told.ts', 'rules/gone.ts'])).toEqual([
      'src/sim/rules/silent.ts: a rule that does not say where it comes from',
      'src/sim/rules/told.ts: no technique to be listed',
      'src/sim/rules/gone.ts: no technique to be listed',
    ]);
  });
});

describe('docs/sources.md', () => {
  test('has a row for each of the nineteen points', () => {
    expect(rows.map(({ point }) => point)).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
  });

  test('says of a point without files that it is not built yet', () => {
    const silent = rows.filter(
      ({ where, files }) => (files.length === 0) !== (where === 'not built yet'),
    );
    expect(silent).toEqual([]);
  });

  test.each(rows)('names for point $point the files that carry its tag', ({ point, files }) => {
    const carrying = tagged.filter(({ points }) => points.includes(point)).map(({ path }) => path);
    expect([...files].sort()).toEqual(carrying.sort());
  });
});
