import type { Command } from '../command';
import { readOptions } from '../options';
import { printIssues, printJson, printLine } from '../print';
import { readScenario } from '../readInput';

/** Checks scenario files. */
export const validate: Command = {
  usage: 'validate FILE… [--json]',
  about: 'Tells all mistakes of scenario files at once: where, what, and what was probably meant.',
  async run(args) {
    const options = readOptions(args, { flags: ['json'], words: { least: 1, most: 1000 } });
    const results = await Promise.all(
      options.words.map(async (file) => {
        const { scenario, issues } = await readScenario(file);
        return { file, ok: scenario !== null, issues };
      }),
    );
    if (options.has('json')) printJson(results);
    else for (const { file, ok, issues } of results) print(file, ok, issues);
    return results.every(({ ok }) => ok) ? 0 : 1;
  },
};

function print(file: string, ok: boolean, issues: Parameters<typeof printIssues>[1]): void {
  printIssues(file, issues);
  const warnings = issues.filter(({ severity }) => severity === 'warning').length;
  const errors = issues.length - warnings;
  const found = `${counted(errors, 'mistake')}, ${counted(warnings, 'warning')}`;
  printLine(`${file}: ${ok ? 'valid' : 'refused'} (${found})`);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
