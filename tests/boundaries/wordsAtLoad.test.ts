import { describe, expect, test } from 'vitest';
import { sourcesIn } from './support/sources';
import { wordsAtLoad } from './support/wordsAtLoad';

const from = "import { words, number } from '../text';";
const refused: [what: string, sources: Record<string, string>][] = [
  ['words kept by a module', { 'src/ui/a.ts': `${from} const t = words.shell;` }],
  ['words taken apart', { 'src/ui/a.ts': `${from} const { parts } = words.trouble;` }],
  ['a table of words', { 'src/ui/a.ts': `${from} export const all = { a: [words.shell.close] };` }],
  ['a figure written at load', { 'src/ui/a.ts': `${from} const most = number(1000);` }],
  ['a list made by a callback', { 'src/ui/a.ts': `${from} const l = [1].map((n) => number(n));` }],
  ['a list made by a function', { 'src/ui/a.ts': `${from} const l = [1].map(number);` }],
  ['what a class has of its own', { 'src/ui/a.ts': `${from} class A { static t = words.shell; }` }],
  ['a head drawn at load', { 'src/ui/a.tsx': `${from} const head = <b>{words.shell.close}</b>;` }],
  [
    'a function that reads words, called at load',
    { 'src/ui/a.ts': `${from} const titles = () => words.shell; const all = titles();` },
  ],
  [
    'what is waited for and kept',
    { 'src/ui/a.ts': `${from} const say = async () => words.shell; const all = await say();` },
  ],
  [
    'one of another file',
    {
      'src/ui/a.ts': `${from} const t = () => words.shell; export function titles() { return t(); }`,
      'src/ui/b.ts': "import { titles } from './a'; const all = [titles()];",
    },
  ],
  [
    'a part of a language kept by src/text',
    { 'src/text/a.ts': "import { spoken } from './spoken'; const n = spoken({ and: 'and' });" },
  ],
];

const accepted: [what: string, sources: Record<string, string>][] = [
  ['words read in a function', { 'src/ui/a.ts': `${from} const a = () => words.shell.close;` }],
  [
    'a component in a table',
    { 'src/ui/a.tsx': `${from} const A = () => <b>{words.shell.close}</b>; const all = { A };` },
  ],
  ['the type of words', { 'src/ui/a.ts': `${from} type Key = keyof typeof words.shell;` }],
  ['a callback that waits', { 'src/ui/a.ts': `${from} const a = later(() => words.shell.close);` }],
  ['what an object will have', { 'src/ui/a.ts': `${from} class A { t = words.shell; }` }],
  [
    'English put together',
    { 'src/text/en/a.ts': "import { number } from '../format'; const n = number(1);" },
  ],
  [
    'what is started at load',
    { 'src/a.ts': `${from} const say = () => words.shell.close; say();` },
  ],
  [
    'a language chosen at the start',
    { 'src/a.ts': "import { chooseLanguage } from './text'; chooseLanguage('en');" },
  ],
];

const sourcesOf = (files: Record<string, string>) =>
  Object.entries(files).map(([path, code]) => ({ path, code }));

describe('words read while a module is loaded', () => {
  test.each(refused)('are refused: %s', (_, files) => {
    expect(wordsAtLoad(sourcesOf(files))).toHaveLength(1);
  });

  test.each(accepted)('are told from %s', (_, files) => {
    expect(wordsAtLoad(sourcesOf(files))).toEqual([]);
  });

  test('are absent', () => {
    expect(wordsAtLoad(sourcesIn('src'))).toEqual([]);
  });
});
