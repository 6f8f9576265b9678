import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Job } from '../engines/entry';
import { hashesOf, playOut } from '../support/campaign';
import { openWorkshop, output, type Workshop } from '../support/engines';
import { proofGame } from '../support/proofGames';

/** Promise 1: one game in every engine. The long tests play more games for longer. */
const jobs: Job[] = [
  { name: 'khitomer_2295', seed: 'engines', hand: 'computer', turns: 5 },
  { name: 'crossover_2370', seed: 'engines', hand: 'mixed', turns: 8 },
];
const expected = jobs.map(({ name, seed, hand, turns }) =>
  hashesOf(playOut(proofGame(name, seed), hand, turns).file),
);
let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
}, 60_000);
afterAll(() => workshop?.close());

it('twice in one process', () => {
  const again = jobs.map(({ name, seed, hand, turns }) =>
    hashesOf(playOut(proofGame(name, seed), hand, turns).file),
  );
  expect(again).toEqual(expected);
  const other = playOut(proofGame('khitomer_2295', 'another seed'), 'computer', 2);
  expect(hashesOf(other.file)).not.toEqual(expected[0]?.slice(0, 2));
}, 60_000);

it('twice from the command line', async () => {
  const args = ['scripts/cli.mjs', 'simulate', '--scenario', 'scenarios/crossover_2370.json'];
  const run = async () =>
    JSON.parse(
      await output(process.execPath, [...args, '--seed', 'twice', '--turns', '3', '--json']),
    ) as { hashes: string[] };
  const first = await run();
  expect(first.hashes).toHaveLength(3);
  expect((await run()).hashes).toEqual(first.hashes);
}, 60_000);

it.each(['V8 (Node)', 'JavaScriptCore', 'V8 (Chromium)', 'SpiderMonkey (Firefox)'])(
  'in %s',
  async (name) => {
    const engine = workshop.engines.find((each) => each.name === name);
    if (!engine || engine.missing !== null) {
      console.warn(`\n!!! NOT PROVEN in ${name}: ${engine?.missing}\n`);
      return;
    }
    const started = performance.now();
    expect(await engine.play(jobs)).toEqual(expected);
    const turns = jobs.reduce((sum, job) => sum + job.turns, 0);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${name}: ${turns} turns of ${jobs.length} games, every hash equal, ${seconds} s`);
  },
  120_000,
);
