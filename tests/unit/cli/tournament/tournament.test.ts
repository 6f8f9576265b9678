import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../../../src/cli/main';
import type { Competitor } from '../../../../src/cli/tournament/competitor';
import { fixturesOf } from '../../../../src/cli/tournament/fixtures';
import { type Match, playMatch } from '../../../../src/cli/tournament/playMatch';
import { verdictOf } from '../../../../src/cli/tournament/verdict';

const folder = mkdtempSync(join(tmpdir(), 'regents-accord-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** What \`dist/sim.js\` is made of. */
const bundle = 'src/sim-bundle.ts';

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    err += String(chunk);
    return true;
  });
  const code = await main(['tournament', ...args]);
  vi.restoreAllMocks();
  return { code, out, err };
}

const tiny = ['--sandbox', '30', '--factions', '2', '--turns', '4'];

describe('a tournament', () => {
  test.each([
    [
      'half and half of a galaxy',
      [...tiny.slice(0, 4), '--turns', '10'],
      [],
      { wins: 1, ties: 0, losses: 1, p: 1 },
    ],
    [
      'side by side of a scenario',
      ['--scenario', 'docs/examples/three_stars.json', '--turns', '4'],
      ['talon'],
      null,
    ],
  ])('of a player with itself is even by construction: %s', async (_, args, sides, byGame) => {
    const normal: Competitor = { kind: 'level', difficulty: 'normal' };
    const course = { args, games: 2, seedFrom: 1, sides };
    const matches: Match[] = [];
    for (const task of fixturesOf([normal, normal], course)) matches.push(await playMatch(task));
    const even = { wins: 0, ties: 1, losses: 0, p: 1 };
    expect(verdictOf(matches)).toMatchObject({ byGame, bySeats: even });
    expect(new Set(matches.map(({ hash }) => hash)).size).toBe(1);
  });

  test('plays every seed twice, with temperaments as they are asked for', async () => {
    const options = ['--temperaments', 'hermit,conqueror', '--games', '4', '--json'];
    const { code, out } = await run(...options, ...tiny);
    expect(code).toBe(0);
    const { pairs } = JSON.parse(out);
    expect(pairs).toHaveLength(1);
    const [{ between, games, matches }] = pairs;
    expect(between).toEqual(['hermit', 'conqueror']);
    expect(games).toBe(4);
    expect(matches.map(({ seed }: Match) => seed)).toEqual(['1', '1', '2', '2']);
    expect(new Set(matches.map(({ hash }: Match) => hash)).size).toBe(4);
  });

  test('with another build of the same player is even', async () => {
    const { code, out } = await run('--module', bundle, '--games', '2', '--json', ...tiny);
    expect(code).toBe(0);
    const [{ between, bySeats, matches }] = JSON.parse(out).pairs;
    expect(between).toEqual(['normal', 'module']);
    expect(bySeats).toMatchObject({ wins: 0, ties: 1, losses: 0 });
    const [one, another] = matches.map(({ hash }: Match) => hash);
    expect(one).toBe(another);
  });

  test.each([
    ['other rules', 'ruleset = { ...base.ruleset, version: 999 }', 'has rules version 999'],
    ['other content', 'ruleset = { ...base.ruleset, buildings: {} }', 'has other content'],
    ['other views', 'viewFor = () => ({})', 'makes other views'],
    ['no door for views', 'planView = null', 'lacks planView'],
  ])('refuses a build of %s', async (_, change, told) => {
    const file = join(folder, `${change.length}.ts`);
    const from = JSON.stringify(resolve(bundle));
    const source = `import * as base from ${from}; export * from ${from}; export const ${change};`;
    writeFileSync(file, source);
    const { code, err } = await run('--module', file, '--games', '2', ...tiny);
    expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  });

  test('tells people the same in tables', async () => {
    const { code, out } = await run('--levels', 'hard,normal,easy', '--games', '2', ...tiny);
    expect(code).toBe(0);
    expect(out).toMatch(/^pair +compared +won/);
    for (const pair of ['hard : normal', 'hard : easy', 'normal : easy']) {
      expect(out).toMatch(new RegExp(`^${pair} +two games with seats changed `, 'm'));
      expect(out).toMatch(new RegExp(`^${pair} +single games `, 'm'));
    }
    expect(out).toMatch(/^easy against hard +\d+ +100 /m);
  });

  test('goes round the sides of a scenario, one comparison in two games', async () => {
    const options = ['--levels', 'hard,easy', '--games', '4', '--turns', '2', '--json'];
    const { out } = await run('--scenario', 'docs/examples/three_stars.json', ...options);
    const [{ games, byGame, bySeats }] = JSON.parse(out).pairs;
    expect([games, byGame]).toEqual([4, null]);
    expect(bySeats.wins + bySeats.ties + bySeats.losses).toBe(2);
  });

  test.each([
    [['--games', '2', ...tiny], 'Who plays?'],
    [['--levels', 'hard,easy', '--simple', 'turtle', ...tiny], 'Who plays?'],
    [['--levels', 'hard', ...tiny], 'It takes two'],
    [['--levels', 'hard,harder', ...tiny], 'not "harder"'],
    [['--simple', 'chancellor', ...tiny], 'not "chancellor"'],
    [['--levels', 'hard,easy', '--games', '3', ...tiny], 'must be even'],
    [['--levels', 'hard,easy'], 'Which game?'],
    [['--module', 'absent.js', '--games', '2', ...tiny], 'There is no file "absent.js"'],
    [['--module', 'scripts/paths.mjs', '--games', '2', ...tiny], 'could take a seat'],
  ])('refuses %j', async (args, told) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});
