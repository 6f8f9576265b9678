import { describe, expect, test } from 'vitest';
import { circlesAmong, importsAmong } from './support/circles';
import { sourcesIn } from './support/sources';

const refused: [name: string, files: Record<string, string>, circle: string[]][] = [
  [
    'two files that need each other',
    {
      'src/a.ts': "import { b } from './b'; export const a = b;",
      'src/b.ts': "export { a } from './a'; export const b = 1;",
    },
    ['src/a.ts', 'src/b.ts'],
  ],
  [
    'two files whose types need each other',
    {
      'src/a.ts': "import type { B } from './b'; export type A = B | 1;",
      'src/b.ts': "export type B = readonly import('./a').A[];",
    },
    ['src/a.ts', 'src/b.ts'],
  ],
  [
    'the long way round, through an index and a screen',
    {
      'src/ui/a.ts': "import { B } from '.';",
      'src/ui/index.ts': "export { B } from './b';",
      'src/ui/b.tsx': "import type { C } from '../c';",
      'src/c.ts': "export type { A as C } from './ui/a';",
      'src/d.ts': "import './c';",
    },
    ['src/c.ts', 'src/ui/a.ts', 'src/ui/b.tsx', 'src/ui/index.ts'],
  ],
  ['a file that imports itself', { 'src/a.ts': "import { a } from './a';" }, ['src/a.ts']],
];

describe('circles of imports, those of types included', () => {
  test.each(refused)('are found: %s', (_, files, circle) => {
    expect(circlesOf(files)).toEqual([circle]);
  });

  test('are not seen where imports only meet again', () => {
    const files = {
      'src/a.ts': "import './b'; import './c'; import 'react'; import './style.css';",
      'src/b.ts': "import type { D } from './d';",
      'src/c.ts': "import { d } from './d'; import './b';",
      'src/d.ts': 'export type D = 1; export const d: D = 1;',
    };
    expect(circlesOf(files)).toEqual([]);
  });

  test('are told one by one', () => {
    const files = {
      'src/d.ts': "import './c';",
      'src/c.ts': "import './d';",
      'src/b.ts': "import './a'; import './c';",
      'src/a.ts': "import './b';",
    };
    expect(circlesOf(files)).toEqual([
      ['src/a.ts', 'src/b.ts'],
      ['src/c.ts', 'src/d.ts'],
    ]);
  });

  test('stand nowhere in src', () => {
    expect(circlesAmong(importsAmong(sourcesIn('src')))).toEqual([]);
  });
});

function circlesOf(files: Record<string, string>): string[][] {
  return circlesAmong(importsAmong(Object.entries(files).map(([path, code]) => ({ path, code }))));
}
