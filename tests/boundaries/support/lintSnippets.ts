import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './sources';

export interface Snippet {
  /** Where the snippet pretends to be, so that the folder's rules apply. */
  readonly folder: string;
  readonly code: string;
}

interface Diagnostic {
  readonly category: string;
  readonly severity: string;
  readonly location: { readonly path: string };
}

/**
 * Lints snippets under the project's own rules, in one run of the linter.
 * @returns per snippet, the names of the rules that refused it
 */
export function lintSnippets(snippets: readonly Snippet[]): string[][] {
  const project = mkdtempSync(join(tmpdir(), 'regents-accord-lint-'));
  try {
    copyRules(project);
    const paths = snippets.map(({ folder }, index) => `${folder}/snippet${index}.ts`);
    snippets.forEach(({ code }, index) => {
      const file = join(project, paths[index]!);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${code}\n`);
    });
    const errors = lint(project).filter(({ severity }) => severity === 'error');
    return paths.map((path) =>
      errors.filter(({ location }) => location.path === path).map(({ category }) => category),
    );
  } finally {
    rmSync(project, { recursive: true });
  }
}

function copyRules(project: string): void {
  const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  // The copy is no checkout, and its schema is out of reach.
  const { vcs: _vcs, $schema: _schema, ...rest } = rules;
  writeFileSync(join(project, 'biome.json'), JSON.stringify(rest));
  cpSync(join(root, 'scripts/check/lint'), join(project, 'scripts/check/lint'), {
    recursive: true,
  });
}

function lint(project: string): Diagnostic[] {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  const run = spawnSync(process.execPath, [biome, ...options], { cwd: project, encoding: 'utf8' });
  return JSON.parse(run.stdout).diagnostics;
}
