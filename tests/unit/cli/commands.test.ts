import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { main } from '../../../src/cli/main';

const folder = mkdtempSync(join(tmpdir(), 'regents-accord-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function run(...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  const code = await main(args);
  vi.restoreAllMocks();
  return { code, out };
}

const sandbox = ['--sandbox', '40', '--factions', '3', '--seed', 'cli'];

test('simulate plays, keeps a file and tells one line of JSON; verify agrees', async () => {
  const file = join(folder, 'game.regent');
  const { code, out } = await run('simulate', ...sandbox, '--turns', '6', '--out', file, '--json');
  expect(code).toBe(0);
  expect(out.trim()).not.toContain('\n');
  const summary = JSON.parse(out);
  expect(summary).toMatchObject({ scenario: 'sandbox', seed: 'cli', turns: 6, outcome: null });
  expect(summary.hashes).toHaveLength(6);
  expect(summary.hash).toBe(summary.hashes[5]);
  expect(Object.keys(summary.factions)).toHaveLength(3);
  const verified = await run('verify', file);
  expect(verified).toEqual({ code: 0, out: `verified 6 turns, hash ${summary.hash}\n` });
  expect((await run('verify', file, '--views', '--json')).code).toBe(0);
});

test('the same command line gives the same game', async () => {
  const play = async () =>
    JSON.parse((await run('simulate', ...sandbox, '--turns', '4', '--json')).out);
  expect((await play()).hashes).toEqual((await play()).hashes);
});

test('verify names what is wrong with an altered file', async () => {
  const file = join(folder, 'game.json');
  await run('simulate', ...sandbox, '--turns', '3', '--out', file);
  const altered = JSON.parse(readFileSync(file, 'utf8'));
  altered.turns[1].hash = '0000000000000000';
  writeFileSync(file, JSON.stringify(altered));
  const { code, out } = await run('verify', file);
  expect(code).toBe(1);
  expect(out).toContain('turn 2: turns[1].hash');
});

test('validate tells every mistake with its place', async () => {
  const file = join(folder, 'broken.json');
  writeFileSync(file, '{ "id": "Broken", "turnz": 5 }');
  const { code, out } = await run('validate', file);
  expect(code).toBe(1);
  expect(out).toContain('turnz');
  expect(out).toContain('did you mean "turns"?');
  expect(out).toContain('"title" is missing');
});

const campaign = [
  'campaigns',
  '--sandbox',
  '40',
  '--factions',
  '3',
  '--seeds',
  '2',
  '--turns',
  '3',
];

test('campaigns tell in one line of JSON how the games ended', async () => {
  const { code, out } = await run(...campaign, '--json');
  expect(code).toBe(0);
  expect(out.trim()).not.toContain('\n');
  const told = JSON.parse(out);
  expect(told).toMatchObject({
    scenario: 'sandbox',
    seeds: 2,
    turns: 3,
    outcomes: { Undecided: 2 },
    alliances: {
      formed: 0,
      founders: {},
      brokers: {},
      meanFounded: null,
      won: 0,
      broken: {},
      motions: {},
    },
    idleAllyTurns: 0,
  });
  expect(Object.keys(told.hashes)).toEqual(['1', '2']);
  const alone = ['simulate', '--sandbox', '40', '--factions', '3', '--seed', '2', '--turns', '3'];
  expect(told.hashes['2']).toBe(JSON.parse((await run(...alone, '--json')).out).hash);
});

test('campaigns tell people the same in a table', async () => {
  const { code, out } = await run(...campaign);
  expect(code).toBe(0);
  expect(out).toMatch(/^seed +turns +alliance/);
  expect(out).toMatch(/^2 +3 +–.*Undecided$/m);
});
