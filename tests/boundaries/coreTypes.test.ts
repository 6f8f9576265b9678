import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './support/sources';

const refused: [code: string, error: string][] = [
  ['export const x = document.title;', 'TS2584'],
  ['export const x = window;', 'TS2304'],
  ['export const x = process.env;', 'TS2591'],
  ['export const x = setTimeout;', 'TS2304'],
  ['export const x = fetch;', 'TS2304'],
  ['export const x = [1, 2][5].toFixed();', 'TS2532'],
  ['export const x: { y?: number } = { y: undefined };', 'TS2375'],
  ['export const x = (y) => y;', 'TS7006'],
];
const accepted = 'export const x = [1, 2].map((y) => Math.imul(y, 3)).at(-1) ?? 0;';

/** Compiles snippets under the options of src/sim; the compiler's words, by snippet. */
function compile(snippets: string[]): string[] {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const project = mkdtempSync(join(cache, 'core-types-'));
  try {
    snippets.forEach((code, index) => {
      writeFileSync(join(project, `snippet${index}.ts`), code);
    });
    const extend = join(root, 'src', 'sim', 'tsconfig.json');
    const compilerOptions = { rootDir: '.', outDir: './types', tsBuildInfoFile: './info' };
    const config = { extends: extend, compilerOptions, include: ['./*.ts'] };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const run = spawnSync(process.execPath, [tsc, '-p', '.', '--pretty', 'false'], {
      cwd: project,
      encoding: 'utf8',
    });
    const lines = run.stdout.split('\n');
    return snippets.map((_, index) =>
      lines.filter((line) => line.startsWith(`snippet${index}.ts`)).join('\n'),
    );
  } finally {
    rmSync(project, { recursive: true });
  }
}

describe('the compiler, in src/sim', () => {
  const verdicts = compile([...refused.map(([code]) => code), accepted]);

  test.each(refused.map(([code, error], index) => ({ code, error, verdict: verdicts[index] })))(
    'refuses: $code',
    ({ error, verdict }) => {
      expect(verdict).toContain(error);
    },
  );

  test('accepts plain integer code', () => {
    expect(verdicts.at(-1)).toBe('');
  });
});
