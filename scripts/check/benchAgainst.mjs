import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from '../paths.mjs';

const sampler = join(root, 'scripts', 'check', 'benchSample.mjs');

/**
 * What is compared: its words, what the sampler is asked for, and in how many rounds of four samples.
 *
 * @typedef {readonly [words: string, ask: readonly string[], rounds: number]} Subject
 * @type {readonly Subject[]}
 */
const subjects = [
  ['a turn of 2295, turns 1–30', ['turns', 'khitomer_2295', '30'], 5],
  ['a turn of 2295, turns 1–120', ['turns', 'khitomer_2295', '120'], 2],
  ['a turn of 2370, turns 1–30', ['turns', 'crossover_2370', '30'], 5],
  ['a turn of 200 systems, 8 powers', ['sandbox', '200', '30'], 5],
  ['verify 120 turns of 2370', ['verify', 'crossover_2370', '120'], 2],
  ['seek in 120 turns of 2370', ['seek', 'crossover_2370', '120'], 2],
];
const quickRounds = 2;

/**
 * Prints the table; the exit code.
 *
 * @param {string | undefined} name
 * @param {boolean} quick
 */
export async function main(name, quick) {
  const commit = resolve(name);
  if (commit === null) {
    console.error(`bench --against: ${name ?? 'nothing'} is no commit of this repository.`);
    return 2;
  }
  console.error(`building ${commit.slice(0, 7)} and what is here …`);
  const sides = /** @type {const} */ ([built(checkedOut(commit)), built(root)]);
  const chosen = quick ? subjects.filter(([, , rounds]) => rounds > quickRounds) : subjects;
  const rows = chosen.map(([words, ask, rounds]) =>
    row(words, ask, quick ? quickRounds : rounds, sides),
  );
  const title = ['milliseconds of processor time', commit.slice(0, 7), 'here', 'ratio'];
  console.log(table([title, ...rows]));
  return 0;
}

/** @param {string | undefined} name */
function resolve(name) {
  if (!name || name.startsWith('-')) return null;
  try {
    const args = ['rev-parse', '--verify', '--quiet', `${name}^{commit}`];
    return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/**
 * The files of a commit in a folder of its own, with the packages that are installed here.
 *
 * @param {string} commit
 */
function checkedOut(commit) {
  const folder = join(cache, 'against', commit);
  if (existsSync(folder)) return folder;
  const aside = `${folder}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const files = execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', aside], { input: files });
  symlinkSync(join(root, 'node_modules'), join(aside, 'node_modules'), 'junction');
  rmSync(folder, { recursive: true, force: true });
  renameSync(aside, folder);
  return folder;
}

/**
 * Builds a tree by its own script; the path of its simulation.
 *
 * @param {string} folder
 */
function built(folder) {
  const module = join(folder, 'dist', 'sim.js');
  if (folder === root || !existsSync(module)) {
    execFileSync('npm', ['run', 'build', '--ignore-scripts', '--silent'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  return module;
}

/**
 * Each side as often, in the order A B B A, so that a slow spell hits both.
 *
 * @param {string} words
 * @param {readonly string[]} ask
 * @param {number} rounds
 * @param {readonly [before: string, after: string]} sides
 */
function row(words, ask, rounds, sides) {
  let before = 0;
  let after = 0;
  for (let round = 0; round < rounds; round += 1) {
    /** @param {string} module */
    const sample = (module) =>
      Number(execFileSync(process.execPath, [sampler, module, `bench ${round}`, ...ask]));
    before += sample(sides[0]);
    after += sample(sides[1]) + sample(sides[1]);
    before += sample(sides[0]);
  }
  const mean = (/** @type {number} */ sum) => (sum / rounds / 2).toFixed(1);
  return [words, mean(before), mean(after), (after / before).toFixed(3)];
}

/** @param {readonly (readonly string[])[]} rows */
function table(rows) {
  /** @param {number} column */
  const width = (column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
  return rows
    .map((cells) =>
      cells
        .map((cell, at) => (at === 0 ? cell.padEnd(width(at)) : cell.padStart(width(at))))
        .join('  '),
    )
    .join('\n');
}
