import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './support/sources';

const sim = "import type { DealItemKind, PromiseKind, SimpleWord } from '../../../src/sim';\n";
const condition =
  "import type { ConditionDefinition } from '../../../src/sim/rules/conditions/definition';\n";

/** Every union of codes and ids that a table of words is typed by, with one of them. */
const codes: [type: string, from: string, one: string][] = [
  ['RefusalCode', 'sim', 'malformed'],
  ['TermLabel', 'sim', 'income.world'],
  ['ReasonCode', 'sim', 'memory'],
  ['StatementCode', 'sim', 'trade.pays'],
  ['EventType', 'sim', 'warDeclared'],
  ['IssueCode', 'sim', 'missing'],
  ['OrderType', 'sim', 'moveFleet'],
  ['TraitKey', 'sim', 'honour'],
  ['TechnologyKey', 'content/technologies', 'warp_coils'],
  ['ShipClassKey', 'content/shipClasses', 'reb_skiff'],
  ['BuildingKey', 'content/buildings', 'laboratory'],
  ['SpeciesKey', 'content/species', 'bolian'],
  ['CultureKey', 'content/cultures', 'klingon'],
  ['CharacterTraitKey', 'content/characterTraits', 'reformer'],
  ['CharterKey', 'content/charters', 'pact'],
  ['OfficeKey', 'content/offices', 'regent'],
];
const importing = (type: string, from: string) =>
  `import type { ${type} } from '../../../src/${from}';\n`;

const refused: [what: string, code: string][] = [
  ...codes.map(([type, from, one]): [string, string] => [
    `a table that lacks words for a ${type}`,
    `${importing(type, from)}export const x: Readonly<Record<${type}, string>> = { '${one}': '' };`,
  ]),
  ...codes.map(([type, from]): [string, string] => [
    `words for a ${type} that there is not`,
    `${importing(type, from)}export const x: Partial<Record<${type}, string>> = { dance: '' };`,
  ]),
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
  ...codes.map(
    ([type, from, one]) =>
      `${importing(type, from)}export const x: Partial<Record<${type}, string>> = { '${one}': '' };`,
  ),
  `${sim}export const x: { readonly [W in SimpleWord]?: string } = { alive: '', turnAtLeast: '' };`,
  `${sim}export const x: { readonly [K in PromiseKind]: 0 } = { cede: 0, lean: 0, settle: 0, spare: 0, vote: 0, war: 0 };`,
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
      references: [{ path: join(root, 'src', 'sim') }, { path: join(root, 'src', 'content') }],
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
