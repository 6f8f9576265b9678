import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { ruleset } from '../../src/content';
import {
  decode,
  decodeText,
  fileText,
  type GameFile,
  hashState,
  type Luck,
  luckOf,
  newGame,
  parseScenario,
  resolveTurn,
  rulesFor,
  type Setup,
  verify,
} from '../../src/sim';
import { bareOrders } from '../../src/sim/save/gameFile';
import { cpuTime } from './cpuTime';
import { leavesOf, replaceAt } from './leaves';
import type { ProofGame } from './proofGames';

/** Milliseconds of processor time. */
const slowest = 500;

const odd: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  7,
  0.5,
  1e21,
  2 ** 53,
  -(2 ** 53),
  '',
  ' ',
  'x',
  '__proto__',
  'constructor',
  'toString',
  'klingon',
  'fleet:x:1',
  'é',
  '\ud800',
  '\u0000',
  'x'.repeat(5000),
  [],
  {},
  [[]],
  [null],
  [0, 0],
  { id: 'x' },
  { a: {} },
];
const junk = [
  '',
  '0',
  '"',
  '}',
  '{',
  '[',
  ']',
  ',',
  ':',
  'null',
  '1e9',
  '-',
  '\\',
  'é',
  '\u0000',
  '{"a":',
  '"__proto__":1,',
];

/** A branch or leaf of a tree replaced, left out or doubled, in place. */
function damage(tree: unknown, luck: Luck): void {
  const path = luck.pick([...leavesOf(tree)]);
  if (path.length === 0) return;
  const cut = path.slice(0, luck.between(1, path.length));
  const parentPath = cut.slice(0, -1);
  const parent = parentPath.reduce<unknown>(
    (at, step) => (at as Record<string | number, unknown>)[step],
    tree,
  ) as Record<string, unknown>;
  const key = cut.at(-1) as string;
  switch (luck.below(5)) {
    case 0:
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      return;
    case 1:
      if (Array.isArray(parent)) parent.push(parent[Number(key)]);
      else parent[`${key}x`] = parent[key];
      return;
    default:
      replaceAt(tree, cut, luck.pick(odd));
  }
}

function damagedText(text: string, luck: Luck): string {
  // The same share of the text for every length; `below` takes up to a million.
  const at = Math.floor((luck.below(1_000_000) * text.length) / 1_000_000);
  return text.slice(0, at) + luck.pick(junk) + text.slice(at + luck.below(6));
}

interface Timed {
  count: number;
  worst: number;
}

function timed<T>(clock: Timed, work: () => T): T {
  const started = cpuTime();
  const result = work();
  clock.count += 1;
  clock.worst = Math.max(clock.worst, cpuTime() - started);
  return result;
}

/**
 * Promise 11: so many damaged game files, in their text, in their structure with the fingerprint
 * made anew, and in their packing. None crashes; what opens is the file as it was, or does not
 * verify.
 */
export async function fuzzFiles(file: GameFile, count: number): Promise<void> {
  const text = fileText(file);
  const packed = gzipSync(text);
  const clock: Timed = { count: 0, worst: 0 };
  let opened = 0;
  for (let round = 0; round < count; round += 1) {
    const luck = luckOf('fuzz', round, 'file');
    if (round % 3 === 0) {
      const result = timed(clock, () => decodeText(damagedText(text, luck), ruleset));
      if ('file' in result) expect(hashState(result.file)).toBe(hashState(file));
    } else if (round % 3 === 1) {
      const sealed = damagedFile(file, luck);
      const result = timed(clock, () => decodeText(sealed, ruleset));
      if ('issues' in result) {
        expect(result.issues.length, 'a refusal names a place').toBeGreaterThan(0);
        continue;
      }
      opened += 1;
      const verdict = verify(result.file, ruleset);
      if (verdict.ok) expect(proven(result.file)).toEqual(proven(file));
    } else {
      const bytes = Uint8Array.from(packed);
      const at = Math.floor((luck.below(1_000_000) * bytes.length) / 1_000_000);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << luck.below(8));
      const started = cpuTime();
      const result = await decode(
        luck.chance(300) ? bytes.slice(0, at) : bytes,
        ruleset,
        nodeCodec,
      );
      clock.count += 1;
      clock.worst = Math.max(clock.worst, cpuTime() - started);
      if ('file' in result) expect(hashState(result.file)).toBe(hashState(file));
    }
  }
  expect(clock.worst).toBeLessThan(slowest);
  console.log(
    `${clock.count} damaged files, slowest ${Math.round(clock.worst)} ms; ${opened} could be opened`,
  );
}

/** What the hashes stand for; reasons and the hashes of views are kept beside it. */
function proven({ setup, turns, result }: GameFile): unknown {
  return [setup, turns.map(({ orders, hash }) => [bareOrders(orders), hash]), result];
}

/** A file damaged in one of its parts, its hashes made anew as a forger would. */
function damagedFile(file: GameFile, luck: Luck): string {
  const draft = structuredClone(file) as { -readonly [K in keyof GameFile]: GameFile[K] };
  const part = luck.pick(['turns', 'turns', 'scenario', 'setup', 'keyframes', 'all'] as const);
  if (part === 'turns') damage(luck.pick(draft.turns).orders, luck);
  else damage(part === 'all' ? draft : draft[part], luck);
  if (part === 'scenario') draft.scenarioHash = fingerprint(draft.scenario);
  return JSON.stringify({ ...draft, checksum: fingerprint(draft) });
}

/** Some damage cannot be hashed at all. */
function fingerprint(draft: unknown): string {
  try {
    return hashState(draft);
  } catch {
    return '0000000000000000';
  }
}

/** So many damaged scenarios: refused with a place, or started and played for a turn. */
export function fuzzScenarios({ scenario, setup }: ProofGame, count: number): void {
  const clock: Timed = { count: 0, worst: 0 };
  let started = 0;
  for (let round = 0; round < count; round += 1) {
    const luck = luckOf('fuzz', round, 'scenario');
    const draft = structuredClone(scenario);
    damage(draft, luck);
    const whole = JSON.stringify(draft);
    const text = luck.chance(250) ? damagedText(whole, luck) : whole;
    const parsed = timed(clock, () => parseScenario(text, ruleset));
    if (!parsed.scenario) {
      expect(parsed.issues.length).toBeGreaterThan(0);
      continue;
    }
    started += 1;
    const own: Setup = { ...setup, scenario: parsed.scenario.id };
    const game = newGame(parsed.scenario, own, ruleset);
    hashState(resolveTurn(game, {}, rulesFor(parsed.scenario, ruleset)).game);
  }
  expect(clock.worst).toBeLessThan(slowest);
  console.log(
    `${clock.count} damaged scenarios, slowest ${Math.round(clock.worst)} ms; ${started} were playable`,
  );
}
