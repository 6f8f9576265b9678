import { describe, expect, test } from 'vitest';
import { lintSnippets } from './support/lintSnippets';

const core = ['src/sim/turn', 'src/content', 'src/ai'];
const inexact =
  'random sin cos tan asin acos atan atan2 exp expm1 log log2 log10 log1p pow cbrt hypot sinh cosh tanh asinh acosh atanh';
const localeMethods =
  'toLocaleString toLocaleDateString toLocaleTimeString toLocaleUpperCase toLocaleLowerCase localeCompare';
const globals =
  'Date performance setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame console fetch XMLHttpRequest WebSocket crypto Intl globalThis eval Function process window self document navigator localStorage indexedDB';

const arithmetic = 'lint/nursery/noJsRestrictedProperties';
const restrictedGlobal = 'lint/style/noRestrictedGlobals';
const restrictedImport = 'lint/style/noRestrictedImports';

/** What the linter must refuse in the core, and by which rule. */
const bans: [code: string, rule: string][] = [
  ...inexact
    .split(' ')
    .map((name): [string, string] => [`export const x = Math.${name};`, arithmetic]),
  ...localeMethods
    .split(' ')
    .map((name): [string, string] => [`export const x = (y: never) => y['${name}'];`, arithmetic]),
  ...localeMethods
    .split(' ')
    .map((name): [string, string] => [`export const x = (y: Text) => y.${name}();`, arithmetic]),
  ...globals
    .split(' ')
    .map((name): [string, string] => [`export const x = ${name};`, restrictedGlobal]),
  ['const { random } = Math; export const x = random();', arithmetic],
  ['export const x = new Date();', restrictedGlobal],
  ['export const x = (y: number) => y ** 2;', 'plugin'],
  ['export let x = 3; x **= 2;', 'plugin'],
  ["import { produce } from 'immer'; export const x = produce;", restrictedImport],
  ["import { readFileSync } from 'node:fs'; export const x = readFileSync;", restrictedImport],
  ["import type { Root } from 'react-dom/client'; export type X = Root;", restrictedImport],
  ["export { Dialog } from '@base-ui/react/dialog';", restrictedImport],
  ["export const x = import('phaser');", restrictedImport],
  ["import { z } from 'zod'; export const x = z;", restrictedImport],
  ['export const x = (y: any) => y;', 'lint/suspicious/noExplicitAny'],
];

const accepted = [
  'export const x = (y: number) => Math.floor(Math.sqrt(y * y)) + Math.imul(y, 3);',
  "import { other } from './other'; export const x = other;",
  "import { other } from '../other'; export const x = other;",
  "export const x = 'Math.random() ** Date.now()';",
];

const cases = core.flatMap((folder) => bans.map(([code, rule]) => ({ folder, code, rule })));
const controls = core.flatMap((folder) => accepted.map((code) => ({ folder, code })));
controls.push(
  {
    folder: 'src/sim/lib',
    code: "import seedrandom from 'seedrandom'; export const x = seedrandom;",
  },
  { folder: 'src/sim/save', code: "import * as z from 'zod/mini'; export const x = z;" },
  { folder: 'src/map', code: 'export const x = Math.sin(Math.random()) ** 2;' },
  { folder: 'src/ui', code: 'export const x = new Date().toLocaleString();' },
);
const verdicts = lintSnippets([...cases, ...controls]);

describe('the linter', () => {
  test.each(cases.map((one, index) => ({ ...one, verdict: verdicts[index] })))(
    'refuses in $folder: $code',
    ({ rule, verdict }) => {
      expect(verdict).toContain(rule);
    },
  );

  test.each(controls.map((one, index) => ({ ...one, verdict: verdicts[cases.length + index] })))(
    'accepts in $folder: $code',
    ({ verdict }) => {
      expect(verdict).toEqual([]);
    },
  );

  test('refuses a circle of imports', () => {
    const [first] = lintSnippets([
      { folder: 'src/sim', code: "import { b } from './snippet1'; export const a = () => b;" },
      { folder: 'src/sim', code: "import { a } from './snippet0'; export const b = () => a;" },
    ]);
    expect(first).toContain('lint/suspicious/noImportCycles');
  });

  test('refuses a file of more than 400 lines', () => {
    const code = Array.from({ length: 401 }, (_, line) => `export const x${line} = ${line};`);
    const [verdict] = lintSnippets([{ folder: 'src/sim', code: code.join('\n') }]);
    expect(verdict).toContain('lint/style/noExcessiveLinesPerFile');
  });
});
