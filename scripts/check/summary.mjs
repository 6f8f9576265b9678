/**
 * @typedef {{
 *   name: string, state: 'ok' | 'failed' | 'SKIPPED', seconds: number,
 *   passed?: number, failed: number, skipped?: number,
 * }} Row
 */

/**
 * Prints one line per check and, last and alone, the totals.
 * @param {Row[]} rows
 * @returns {number} the exit code
 */
export function printSummary(rows) {
  console.log(`\n${line('check', 'result', 'passed', 'failed', 'skipped', 'seconds')}`);
  for (const row of rows) {
    const seconds = row.seconds.toFixed(1);
    console.log(line(row.name, row.state, row.passed, row.failed, row.skipped, seconds));
  }
  const passed = sum(rows.map((row) => row.passed ?? 0));
  const failed = sum(rows.map((row) => row.failed));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** @param {(string | number | undefined)[]} cells */
function line(...cells) {
  const [name = '', state = '', ...figures] = cells.map((cell) => String(cell ?? '–'));
  return `${name.padEnd(10)}${state.padEnd(9)}${figures.map((cell) => cell.padStart(9)).join('')}`;
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
