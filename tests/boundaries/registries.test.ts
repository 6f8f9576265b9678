import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './support/sources';

const sim = "import type { DealItemKind, PromiseKind, SimpleWord } from '../../../src/sim';\n";
const condition =
  "import type { ConditionDefinition } from '../../../src/sim/rules/conditions/definition';\n";

const refused: [what: string, code: string][] = [
  [
    'a condition without its words',
    `${sim}export const x: { readonly [W in SimpleWord]: string } = { alive: '' };`,
  ],
  [
    'a thing in a basket without its editor',
    `${sim}export const x: { readonly [K in DealItemKind]: string } = { peace: '' };`,
  ],
  [
    'a promise without its words',
    `${sim}export const x: { readonly [K in PromiseKind]: string } = { vote: '' };`,
  ],
  [
    'words for a condition that there is not',
    `${sim}export const x: { readonly [W in SimpleWord]?: string } = { awake: '' };`,
  ],
  [
    'words for a thing that there is not',
    `${sim}export const x: { readonly [K in DealItemKind]?: string } = { moon: '' };`,
  ],
  [
    'words for a promise that there is not',
    `${sim}export const x: { readonly [K in PromiseKind]?: string } = { dance: '' };`,
  ],
  [
    'a condition that does not say what its ids name',
    `${condition}export const x: ConditionDefinition<'holds'>['refers'] = { faction: 'faction' };`,
  ],
];
const accepted = [
  `${sim}export const x: { readonly [W in SimpleWord]?: string } = { alive: '', turnAtLeast: '' };`,
  `${sim}export const x: { readonly [K in PromiseKind]: 0 } = { cede: 0, lean: 0, spare: 0, vote: 0, war: 0 };`,
  `${condition}export const x: ConditionDefinition<'holds'>['refers'] = { faction: 'faction', systems: 'system' };`,
];

/** Compiles snippets against the types of the core; the compiler's words, by snippet. */
function compile(snippets: readonly string[]): string[] {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const project = mkdtempSync(join(cache, 'registries-'));
  try {
    for (const [index, code] of snippets.entries()) {
      writeFileSync(join(project, `snippet${index}.ts`), code);
    }
    const config = {
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: {
        rootDir: root,
        outDir: './types',
        tsBuildInfoFile: './info',
        noUnusedLocals: false,
      },
      include: ['./*.ts'],
      references: [{ path: join(root, 'src', 'sim') }],
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const run = spawnSync(process.execPath, [tsc, '-b', '.', '--pretty', 'false'], {
      cwd: project,
      encoding: 'utf8',
    });
    const lines = run.stdout.split('\n');
    return snippets.map((_, index) =>
      lines.filter((line) => line.includes(`snippet${index}.ts`)).join('\n'),
    );
  } finally {
    rmSync(project, { recursive: true });
  }
}

describe('the compiler', () => {
  const verdicts = compile([...refused.map(([, code]) => code), ...accepted]);

  test.each(refused.map(([what], index) => ({ what, verdict: verdicts[index] })))(
    'refuses $what',
    ({ verdict }) => {
      expect(verdict).toMatch(/TS2353|TS2561|TS2739|TS2740|TS2741/);
    },
  );

  test.each(accepted.map((code, index) => ({ code, verdict: verdicts[refused.length + index] })))(
    'accepts whole tables',
    ({ verdict }) => {
      expect(verdict).toBe('');
    },
  );
});
