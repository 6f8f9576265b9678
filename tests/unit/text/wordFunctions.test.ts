import { expect, test } from 'vitest';
import { words } from '../../../src/text';

/** Facts of many kinds in one: a date, a figure, what fire and battle cost. */
const facts = {
  year: 2295,
  month: 1,
  kind: 'exact',
  value: 3,
  defences: '3',
  garrison: '3',
  millions: '3',
  prestige: '3',
  lost: 2,
  of: 3,
  amount: 3,
};
/** What a sentence may be given: a count, a name, a list, a flag, nothing, facts. */
const samples: readonly unknown[] = [3, 'Sol', ['Sol', 'Vega'], true, null, facts];
/** What no sentence may hold: what is missing, what is no text, an id, a gap left open, two blanks. */
const faults = /undefined|NaN|\[object|\{\w+\}| {2}|\b[a-z]+:[a-z_]+|=>/;

/** Every function of the words, by its path. */
function functionsOf(value: unknown, path: string): [string, (...given: unknown[]) => unknown][] {
  if (typeof value === 'function') return [[path, value as (...given: unknown[]) => unknown]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => functionsOf(part, `${path}.${key}`));
}

function combinations(count: number): unknown[][] {
  if (count === 0) return [[]];
  return combinations(count - 1).flatMap((before) => samples.map((each) => [...before, each]));
}

/** What a function comes to with what it may be given; what it was not made for is left out. */
function said(make: (...given: unknown[]) => unknown): string[] {
  return combinations(Math.min(make.length, 4)).flatMap((given) => {
    try {
      const result = make(...given);
      return typeof result === 'string' ? result : [];
    } catch {
      return [];
    }
  });
}

const all = functionsOf(words, 'words').filter(([, make]) => make.length <= 4);

test.each(all)('%s makes a whole sentence of what it is given', (_, make) => {
  const sentences = said(make);
  if (sentences.length === 0) return;
  expect(sentences.filter((sentence) => !faults.test(sentence))).not.toEqual([]);
});

test('the sweep finds the functions, and would notice one that is broken', () => {
  expect(all.length).toBeGreaterThan(200);
  const broken = (name: string) => `{count} of  ${name}`;
  expect(said(broken as (...given: unknown[]) => unknown).every((each) => faults.test(each))).toBe(
    true,
  );
});
