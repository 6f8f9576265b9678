import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { main } from '../../../src/cli/main';
import { hashState } from '../../../src/sim';

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
    winners: { nobody: 2 },
    criteria: { undecided: 2 },
    leaderAt50Won: { games: 0, of: 0 },
    life: { warsPerGame: 0, conquestsPer24: [0], fought: { games: 0, of: 2 } },
    games: [
      { seed: '1', turns: 3, winners: [], wars: 0, leaderAt50: null },
      { seed: '2', turns: 3 },
    ],
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
  expect(out).toMatch(/^seed +wars +conquests/m);
  expect(out).toMatch(/^Longest quiet: median [1-3] months, most 3\./m);
});

test('campaigns tell the story of one seed in sentences, and the same as data', async () => {
  const story = [...campaign.filter((word) => word !== '--seeds' && word !== '2'), '--story', '2'];
  const { code, out } = await run(...story);
  expect(code).toBe(0);
  expect(out).toMatch(/: seed 2, 3 months$/m);
  const told = JSON.parse((await run(...story, '--json')).out);
  expect(told).toMatchObject({ scenario: 'sandbox', seed: '2', turns: 3 });
  const lines = out.trim().split('\n').slice(2);
  expect(lines).toHaveLength(told.story.length);
  for (const { turn, date, sentence } of told.story) {
    expect(lines).toContain(`${String(turn).padStart(4)}  ${date}. ${sentence}`);
  }
});

test('campaigns write chronicles into a folder, one page for each seed', async () => {
  const out = join(folder, 'chronicles');
  expect((await run(...campaign, '--out', out)).code).toBe(0);
  expect(readdirSync(out).sort()).toEqual(['sandbox-1.md', 'sandbox-2.md']);
  const page = readFileSync(join(out, 'sandbox-2.md'), 'utf8');
  expect(page).toMatch(/^# .+: seed 2, 3 months\n/);
});

test.each(['red', 'red,red', 'red,blue,green'])('--pair %s names no two powers', async (pair) => {
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  expect((await run(...campaign, '--pair', pair)).code).toBe(2);
});

const picture = join(folder, 'cat.png');
writeFileSync(
  picture,
  Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
);
const example = 'docs/examples/three_stars.json';

test.each([
  ['verify', picture, 'cat.png: This is a picture'],
  ['verify', example, 'three_stars.json: This is a scenario, but a saved game'],
  ['validate', picture, 'cat.png: This is a picture'],
  ['simulate', picture, 'cat.png: This is a picture'],
])(
  '%s answers a file of another kind by its name and by what was expected',
  async (command, file, told) => {
    const args = command === 'simulate' ? ['--scenario', file] : [file];
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const { code, out } = await run(command, ...args);
    expect(code).toBeGreaterThan(0);
    expect(out).toContain(told);
    expect(out).toContain('was expected');
  },
);

test.each(['game.accord', 'game.json'])(
  'a saved game (%s) is no scenario, and is called so',
  async (name) => {
    const file = join(folder, name);
    await run('simulate', ...sandbox, '--turns', '1', '--out', file);
    const { code, out } = await run('validate', file);
    expect(code).toBe(1);
    expect(out).toContain(`${name}: This is a saved game, but a scenario`);
  },
);

test.each([{ rulesVersion: 1 }, { contentHash: '0123456789abcdef' }])(
  'verify says of a game of other rules (%j) that it can be watched only',
  async (change) => {
    const file = join(folder, 'old.json');
    await run('simulate', ...sandbox, '--turns', '2', '--out', file);
    const { checksum: _, ...whole } = JSON.parse(readFileSync(file, 'utf8'));
    const old = { ...whole, ...change };
    writeFileSync(file, JSON.stringify({ ...old, checksum: hashState(old) }));
    const { code, out } = await run('verify', file);
    expect(code).toBe(1);
    expect(out).toContain('made with other rules or content');
    expect(out).toContain('it can be watched, but neither verified nor played on');
    const told = JSON.parse((await run('verify', file, '--json')).out);
    expect(told).toMatchObject({ ok: false, reason: 'otherRules', place: Object.keys(change)[0] });
  },
);

test('campaigns let a simple strategy sit in one seat, and tell what came of aims and operations', async () => {
  const seat = ['campaigns', '--scenario', '2295', '--seeds', '1', '--turns', '2'];
  const told = JSON.parse((await run(...seat, '--seat', 'gorn=turtle', '--json')).out);
  expect(told.seated).toEqual({ gorn: 'turtle' });
  expect(told.aims.klingon_earth).toEqual({
    faction: 'klingon',
    kind: 'points',
    met: 0,
    months: [],
  });
  expect(told.operations).toMatchObject({ count: 0, kept: { games: 0, of: 0 }, each: [] });
  const usual = JSON.parse((await run(...seat, '--json')).out);
  expect(told.hashes['1']).not.toBe(usual.hashes['1']);
});

test('campaigns beside another player compare a strategy with the usual player in the same seat', async () => {
  const seat = ['campaigns', '--scenario', '2295', '--seeds', '2', '--turns', '2'];
  const told = JSON.parse(
    (await run(...seat, '--seat', 'gorn=turtle', '--beside', 'usual', '--json')).out,
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ power: 'gorn', strategy: 'turtle', beside: null, games: 2 });
  expect(told[0].wins + told[0].ties + told[0].losses).toBe(2);
  expect(told[0].margins).toHaveLength(2);
});

test('who compares nothing is told so', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const asked = [
    'campaigns',
    '--scenario',
    '2295',
    '--seeds',
    '1',
    '--turns',
    '1',
    '--beside',
    'usual',
  ];
  expect(await main(asked)).toBe(2);
  expect(written.mock.calls.map(([chunk]) => String(chunk)).join('')).toContain('--seat gives');
});

test.each([
  ['borg=turtle', 'there is no power "borg"'],
  ['gorn=turtel', 'Did you mean "turtle"?'],
  ['gorn', 'there is no strategy ""'],
])('--seat %s is refused', async (seat, why) => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await main(['campaigns', '--scenario', '2295', '--seeds', '1', '--seat', seat]);
  expect(code).toBe(2);
  expect(written.mock.calls.map(([chunk]) => String(chunk)).join('')).toContain(why);
});
