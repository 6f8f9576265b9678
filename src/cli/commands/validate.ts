import { ruleset } from '../../content';
import { rulesFor, type Scenario } from '../../sim';
import { playCampaign } from '../campaign';
import type { Command } from '../command';
import { type DecisionCounts, summaryOfDecisions, type Unseen, unseenIn } from '../life/decisions';
import { readOptions } from '../options';
import { printIssues, printJson, printLine } from '../print';
import { readScenario } from '../readInput';

/** Checks scenario files. */
export const validate: Command = {
  usage: 'validate FILE… [--play N] [--json]',
  about:
    'Tells all mistakes of scenario files at once: where, what, and what was probably meant. --play also plays N seeds of ' +
    'each that is valid by computer on all sides, and tells which of its decisions never came and which options nobody took.',
  async run(args) {
    const options = readOptions(args, {
      texts: ['play'],
      flags: ['json'],
      words: { least: 1, most: 1000 },
    });
    const seeds = options.whole('play', 0, 1000, 0);
    const results = await Promise.all(
      options.words.map(async (file) => {
        const { scenario, issues } = await readScenario(file);
        const tried = scenario !== null && seeds > 0 ? { tried: tryOut(scenario, seeds) } : {};
        return { file, ok: scenario !== null, issues, ...tried };
      }),
    );
    if (options.has('json')) printJson(results);
    else for (const result of results) print(result);
    return results.every(({ ok }) => ok) ? 0 : 1;
  },
};

/** Decisions in some games of a scenario, and what none of them has shown. */
interface TriedOut extends Unseen {
  readonly seeds: number;
  readonly decisions: DecisionCounts;
}

function tryOut(scenario: Scenario, seeds: number): TriedOut {
  const players = Object.fromEntries(
    scenario.factions.map(({ id }) => [
      id,
      { controller: 'computer', difficulty: 'normal', handicap: 0 } as const,
    ]),
  );
  const played = Array.from({ length: seeds }, (_, at) =>
    playCampaign(
      {
        scenario,
        setup: { scenario: scenario.id, seed: String(at + 1), luck: 'full', players },
      },
      scenario.turns,
    ),
  );
  const decisions = summaryOfDecisions(played);
  const own = new Set((scenario.decisions ?? []).map(({ id }) => id));
  return { seeds, decisions, ...unseenIn(decisions, rulesFor(scenario, ruleset), own) };
}

interface Result {
  readonly file: string;
  readonly ok: boolean;
  readonly issues: Parameters<typeof printIssues>[1];
  readonly tried?: TriedOut;
}

function print({ file, ok, issues, tried }: Result): void {
  printIssues(file, issues);
  const warnings = issues.filter(({ severity }) => severity === 'warning').length;
  const errors = issues.length - warnings;
  const found = `${counted(errors, 'mistake')}, ${counted(warnings, 'warning')}`;
  printLine(`${file}: ${ok ? 'valid' : 'refused'} (${found})`);
  if (tried === undefined) return;
  for (const [id, { fired, options }] of Object.entries(tried.decisions)) {
    const chosen = Object.entries(options).map(([option, count]) => `${option} ${count}`);
    printLine(`  ${id}: ${fired} in ${counted(tried.seeds, 'game')} (${chosen.join(', ')})`);
  }
  for (const id of tried.never) printLine(`  ${id}: never came in ${counted(tried.seeds, 'game')}`);
  for (const { decision, option } of tried.untaken) {
    printLine(`  ${decision}: nobody took "${option}"`);
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
