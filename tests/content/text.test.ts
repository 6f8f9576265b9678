import { expect, expectTypeOf, test } from 'vitest';
import type { PurposeKind } from '../../src/ai/core/purpose';
import { type Words, words } from '../../src/text';
import { type Source, sourcesIn } from '../boundaries/support/sources';

/**
 * That each code has words, and nothing else has, the compiler holds: tables are typed by unions of codes.
 * What it cannot see is a code that nothing gives any more.
 */
const folder = 'src/sim/lib/codes';
const codes = sourcesIn(folder).flatMap(({ code }) =>
  [...code.matchAll(/^ {2}\| '([^']+)'/gm)].map(([, each]) => each as string),
);
const givers = ['src/sim', 'src/ai', 'src/store', 'src/worker', 'src/ui', 'src/map']
  .flatMap(sourcesIn)
  .filter(({ path }) => !path.startsWith(folder));

/** Codes that no source holds, neither whole nor as `form.${word}`. */
function unused(all: readonly string[], sources: readonly Source[]): string[] {
  const text = sources.map(({ code }) => code).join('\n');
  const whole = new Set([...text.matchAll(/'([\w.]+)'/g)].map(([, each]) => each));
  const forms = [...text.matchAll(/`([\w.]+)\$\{[^}]*\}([\w.]*)`/g)].map(
    ([, before = '', after = '']) => [before, after] as const,
  );
  return all.filter(
    (code) =>
      !whole.has(code) &&
      !forms.some(([before, after]) => code.startsWith(before) && code.endsWith(after)),
  );
}

test('the search tells codes that are given from those that are not', () => {
  const template = ['`loyalty.$', 'law}`'].join('{');
  const sources = [{ path: 'src/sim/a.ts', code: `refuse('noGame'); term(${template}, 1);` }];
  expect(unused(['noGame', 'loyalty.citizen', 'unrest.citizen'], sources)).toEqual([
    'unrest.citizen',
  ]);
  expect(codes.length).toBeGreaterThan(700);
});

test('every code that has words is given somewhere', () => {
  expect(unused(codes, givers)).toEqual([]);
});

test('plans of the advisor have words, each and no other: by their types', () => {
  expectTypeOf<keyof Words['advice']['plans']>().toEqualTypeOf<PurposeKind>();
});

test('every line of the legend is drawn somewhere on the map', () => {
  const map = ['src/map', 'src/content'].flatMap(sourcesIn);
  expect(unused(Object.keys(words.map.legend), map)).toEqual([]);
});
