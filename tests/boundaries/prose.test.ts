import { describe, expect, test } from 'vitest';
import { proseIn } from './support/prose';
import { sourcesIn } from './support/sources';

const refused = [
  "export const title = 'Uncharted space';",
  "export const title = 'Settlers';",
  "export const text = 'one home world';",
  ['export const name = (who: string) => `$', 'who} League`;'].join('{'),
  ['export const line = (a: number) => `Won after $', 'a} turns`;'].join('{'),
  "export const told = { text: 'It fell, at last.' };",
  "export const names = ['Al', 'Bor'];",
];

const accepted = [
  "export const code = 'war.defence';",
  "export const id = 'fleet:red:1';",
  "export const kind = 'nonAggression';",
  "export const star = 'G2V';",
  "export const numeral = 'III';",
  "export class Lost extends Error { readonly name = 'LostError'; }",
  ['export const key = (id: string) => `lean:$', 'id}`;'].join('{'),
  "export function must(there: boolean) { if (!there) throw new Error('Nothing is there'); }",
  "export const found = required(null, 'the first of all');",
  '// A comment may say what it likes.\nexport {};',
];

describe('prose in rules and computer players', () => {
  test.each(refused)('is found: %s', (code) => {
    expect(proseIn({ path: 'src/sim/a.ts', code }).length).toBeGreaterThan(0);
  });

  test.each(accepted)('is told from its like: %s', (code) => {
    expect(proseIn({ path: 'src/sim/a.ts', code })).toEqual([]);
  });

  test.each(['src/sim', 'src/ai'])('is absent from %s', (folder) => {
    expect(sourcesIn(folder).flatMap(proseIn)).toEqual([]);
  });
});
