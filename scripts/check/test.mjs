/**
 * `npm test` and `npm run test:long`: every check, one table, and a last line with real counts.
 * A check that counts no test has proven nothing and fails.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { cache, root } from '../paths.mjs';
import { ensureChromium } from './browser.mjs';
import { printSummary } from './summary.mjs';
import { playwrightCounts, vitestCounts } from './testCounts.mjs';

/** What is walked and played at length by `npm run test:long`: `tests/e2e/support/atLength.ts`. */
const atLength = [
  'bajorBrokers',
  'campaign2295',
  'layout',
  'longNames',
  'pseudo',
  'rebellion2370',
].map((name) => `tests/e2e/${name}.test.ts`);
const long = process.argv.includes('--long');
const vitestReport = join(cache, 'vitest.json');
const playwrightReport = join(cache, 'playwright.json');

mkdirSync(cache, { recursive: true });
/** @type {import('./summary.mjs').Row[]} */
const rows = [];
if (long) {
  const env = { LONG_TESTS: '1' };
  checkBuild();
  checkCore(env);
  await checkBrowser(atLength, env);
} else {
  check('types', 'npx', ['--no-install', 'tsc', '-b']);
  check('lint', 'npx', ['--no-install', 'biome', 'check', '--error-on-warnings', '.']);
  checkBuild();
  checkCore({});
  await checkBrowser([], {});
}
process.exitCode = printSummary(rows);

function checkBuild() {
  check('build', process.execPath, [join(root, 'scripts/build/build.mjs')]);
}

/** @param {Record<string, string>} env */
function checkCore(env) {
  const report = [`--outputFile.json=${vitestReport}`, '--reporter=json', '--reporter=default'];
  countTests('core', vitestReport, vitestCounts, ['vitest', 'run', ...report], env);
}

/**
 * @param {string[]} files all of tests/e2e where none are named
 * @param {Record<string, string>} env
 */
async function checkBrowser(files, env) {
  const executable = await ensureChromium();
  if (executable === undefined) {
    skipBrowser();
    return;
  }
  countTests('browser', playwrightReport, playwrightCounts, ['playwright', 'test', ...files], {
    ...env,
    REGENTS_BROWSER: executable,
  });
}

/** Where somebody counts on these tests (CI is set), not running them is a failure. */
function skipBrowser() {
  const failed = process.env.CI === undefined ? 0 : 1;
  console.error('\n!!! NO BROWSER: the browser tests did not run. Install Chromium or Chrome, or');
  console.error('!!! name one in REGENTS_BROWSER.\n');
  rows.push({ name: 'browser', state: failed ? 'failed' : 'SKIPPED', seconds: 0, failed });
}

/**
 * A check without tests of its own: it fails or it does not.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 */
function check(name, command, args) {
  const { ok, seconds } = run(name, command, args, {});
  rows.push({ name, state: ok ? 'ok' : 'failed', seconds, failed: ok ? 0 : 1 });
}

/**
 * @param {string} name
 * @param {string} report the file the runner writes
 * @param {(file: string) => import('./testCounts.mjs').Counts | undefined} read
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function countTests(name, report, read, args, env) {
  rmSync(report, { force: true });
  const { ok, seconds } = run(name, 'npx', ['--no-install', ...args], env);
  const counts = read(report) ?? { passed: 0, failed: 0, skipped: 0 };
  const sound = ok && counts.failed === 0 && counts.passed > 0;
  const failed = sound ? 0 : Math.max(1, counts.failed);
  rows.push({ ...counts, name, state: sound ? 'ok' : 'failed', seconds, failed });
}

/**
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function run(name, command, args, env) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command === 'npx',
  });
  return { ok: status === 0, seconds: (performance.now() - started) / 1000 };
}
