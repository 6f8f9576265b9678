import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { ruleset } from '../../../src/content';
import { contentHash, decode, type GameFile, type Ruleset, verify } from '../../../src/sim';

/** A game of these rules, recorded with the words as they were then. */
const old = join(
  import.meta.dirname,
  `../../replays/golden/sandbox-rules${ruleset.version}.accord`,
);

async function oldFile(): Promise<GameFile> {
  const decoded = await decode(new Uint8Array(readFileSync(old)), ruleset, nodeCodec);
  if ('issues' in decoded) throw new Error(decoded.issues[0]?.code);
  return decoded.file;
}

type Kind = {
  [K in keyof Ruleset]: Ruleset[K] extends Readonly<Record<string, { readonly id: string }>>
    ? K
    : never;
}[keyof Ruleset];

/** The content with one field of one entry otherwise. */
function altered(kind: Kind, field: string, value: unknown): Ruleset {
  const [entry] = Object.values(ruleset[kind]);
  if (!entry) throw new Error(`no ${kind}`);
  return { ...ruleset, [kind]: { ...ruleset[kind], [entry.id]: { ...entry, [field]: value } } };
}

const worded: [Kind, string][] = [
  ['shipClasses', 'name'],
  ['shipClasses', 'origin'],
  ['technologies', 'name'],
  ['technologies', 'text'],
  ['buildings', 'name'],
  ['buildings', 'text'],
  ['species', 'name'],
  ['species', 'text'],
  ['cultures', 'name'],
  ['cultures', 'text'],
  ['characterTraits', 'name'],
  ['characterTraits', 'text'],
  ['charters', 'name'],
  ['charters', 'text'],
  ['offices', 'name'],
  ['offices', 'text'],
];

const played: [Kind, string, unknown][] = [
  ['shipClasses', 'hull', 9],
  ['technologies', 'cost', 9],
  ['buildings', 'upkeep', 9],
  ['species', 'habitability', {}],
  // What enters the state: names are drawn from these.
  ['cultures', 'shipNames', ['Other']],
  ['cultures', 'adjective', 'Other'],
  ['characterTraits', 'effects', []],
  ['charters', 'tariff', 9],
  ['offices', 'standing', 9],
];

describe('the hash of the content', () => {
  test.each(worded)('leaves the words out: %s, %s', (kind, field) => {
    expect(contentHash(altered(kind, field, 'Other words.'))).toBe(contentHash(ruleset));
  });

  test.each(['colour', 'pattern', 'silhouette'])('leaves out what is only seen: %s', (field) => {
    expect(contentHash(altered('cultures', field, 'dots'))).toBe(contentHash(ruleset));
  });

  test('leaves out how computer players lean: a replay asks none of them', () => {
    expect(contentHash(altered('temperaments', 'caution', 9))).toBe(contentHash(ruleset));
  });

  test.each(played)('counts what changes a game: %s, %s', (kind, field, value) => {
    expect(contentHash(altered(kind, field, value))).not.toBe(contentHash(ruleset));
  });

  test('counts every figure', () => {
    const { economy } = ruleset.numbers;
    const numbers = { ...ruleset.numbers, economy: { ...economy, outpostShare: 1 } };
    expect(contentHash({ ...ruleset, numbers })).not.toBe(contentHash(ruleset));
  });
});

describe('an old file', () => {
  test.each(['name', 'text'])('verifies when a typo is corrected: %s', async (field) => {
    const corrected = altered('technologies', field, 'Spelled as it should be.');
    expect(verify(await oldFile(), corrected)).toMatchObject({ ok: true, turns: 20 });
  });

  test('does not when the rules are others', async () => {
    const verdict = verify(await oldFile(), altered('technologies', 'cost', 9));
    expect(verdict).toMatchObject({ ok: false, place: 'contentHash', reason: 'otherRules' });
  });
});
