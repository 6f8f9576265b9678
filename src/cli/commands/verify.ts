import { ruleset } from '../../content';
import {
  checkHashes,
  checkSeal,
  decode,
  type Issue,
  type Verdict,
  verify as verifyFile,
} from '../../sim';
import type { Command } from '../command';
import { nodeCodec } from '../nodeCodec';
import { readOptions } from '../options';
import { printIssues, printJson, printLine } from '../print';
import { readInput } from '../readInput';

/** Plays a game file again and compares every hash. */
export const verify: Command = {
  usage: 'verify FILE [--views] [--json]',
  about:
    'Plays a game file again from its first turn and compares every hash. --views also checks that ' +
    'every computer player decided from no more than its own view.',
  async run(args) {
    const options = readOptions(args, { flags: ['json', 'views'], words: { least: 1, most: 1 } });
    const file = options.words[0] as string;
    const json = options.has('json');
    const decoded = await decode(readInput(file), ruleset, nodeCodec, { hashes: false });
    if ('issues' in decoded) return refused(file, decoded.issues, json);
    const verdict = verifyFile(decoded.file, ruleset, () => {}, { views: options.has('views') });
    if (verdict.ok) {
      // The game comes out as written; what is left is what no turn's hash covers.
      const broken = checkHashes(decoded.file, ruleset) ?? checkSeal(decoded.seal);
      if (broken) return refused(file, [broken], json);
    }
    if (json) printJson({ file, ...verdict });
    else printLine(sentence(file, verdict));
    return verdict.ok ? 0 : 1;
  },
};

function refused(file: string, issues: readonly Issue[], json: boolean): number {
  if (json)
    printJson({ file, ok: false, turn: turnIn(issues), place: issues[0]?.path ?? '', issues });
  else {
    const turn = turnIn(issues);
    if (turn !== null) printLine(`${file}: turn ${turn} is the first that is wrong`);
    printIssues(file, issues);
  }
  return 1;
}

/** The first turn whose record or kept state in the file is wrong, where the issues tell. */
function turnIn(issues: readonly Issue[]): number | null {
  const turns = issues.flatMap(({ values }) =>
    typeof values.turn === 'number' ? [values.turn] : [],
  );
  return turns.length === 0 ? null : Math.min(...turns);
}

const reasons: Readonly<
  Record<Exclude<(Verdict & { ok: false })['reason'], 'otherRules'>, string>
> = {
  hashDiffers: 'the hash differs',
  stateDiffers: 'the state differs',
  viewDiffers: 'the view that orders were decided from differs',
  resultDiffers: 'the result differs',
};

function sentence(file: string, verdict: Verdict): string {
  if (verdict.ok) return `verified ${verdict.turns} turns, hash ${verdict.hash}`;
  if (verdict.reason === 'otherRules') {
    const { place, found, expected } = verdict;
    return (
      `${file}: made with other rules or content (${place}: ${expected} in the file, ${found} here): ` +
      'it can be watched, but neither verified nor played on'
    );
  }
  const when = verdict.turn === null ? 'before the first turn' : `turn ${verdict.turn}`;
  const values =
    verdict.found === undefined
      ? ''
      : ` (found ${verdict.found}, the file has ${verdict.expected})`;
  return `${file}: ${when}: ${verdict.place}: ${reasons[verdict.reason]}${values}`;
}
