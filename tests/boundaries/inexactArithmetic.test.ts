import { describe, expect, test } from 'vitest';
import { inexactArithmetic } from './support/inexactArithmetic';
import { sourcesIn } from './support/sources';

const refused = [
  'export const square = (x: number) => x ** 2;',
  'export let x = 2; x **= 2;',
  'const m = Math; export const x = m.sin(1);',
  "const name = 'sin'; export const x = Math[name as 'sin'](1);",
  'const { sin } = Math; export const x = sin(1);',
  'export const apply = (f: typeof Math) => f; apply(Math);',
  'export const x = [1].map(Math.sin);',
];

const accepted = [
  'export const half = (x: number) => Math.floor(x / 2);',
  "export const words = 'x ** 2'; // Math, and ** too",
];

describe('arithmetic that differs between engines', () => {
  test.each(refused)('is refused: %s', (code) => {
    expect(inexactArithmetic({ path: 'src/sim/a.ts', code })).not.toEqual([]);
  });

  test.each(accepted)('is told from its like: %s', (code) => {
    expect(inexactArithmetic({ path: 'src/sim/a.ts', code })).toEqual([]);
  });

  test.each(['src/sim', 'src/content', 'src/ai'])('is absent from %s', (folder) => {
    expect(sourcesIn(folder).flatMap(inexactArithmetic)).toEqual([]);
  });
});
