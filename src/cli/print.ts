import type { Issue } from '../sim';
import { issueSentence } from '../text';

export function printLine(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** One line of JSON, for scripts. */
export function printJson(value: unknown): void {
  printLine(JSON.stringify(value));
}

/** Rows under a head; the first column to the left, the others to the right. */
export function printTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column]?.length ?? 0)));
  for (const row of lines) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    printLine(cells.join('  ').trimEnd());
  }
}

/** `file: path: what is wrong: did you mean …?`, one line each. */
export function printIssues(file: string, issues: readonly Issue[]): void {
  for (const issue of issues) {
    const place = issue.path === '' ? file : `${file}: ${issue.path}`;
    const hint = issue.suggestion === null ? '' : ` — did you mean "${issue.suggestion}"?`;
    const kind = issue.severity === 'warning' ? 'warning: ' : '';
    printLine(`${place}: ${kind}${issueSentence(issue)}${hint}`);
  }
}
