import { describe, expect, test } from 'vitest';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { ruleset } from '../../../src/content';
import {
  appendTurn,
  decode,
  decodeText,
  encode,
  fileText,
  type GameFile,
  hashState,
  playable,
  resolveTurn,
  restore,
  thaw,
  verify,
} from '../../../src/sim';
import { playedFile } from './playedFile';

const { file, game } = playedFile(23);

function opened(result: Awaited<ReturnType<typeof decode>>): GameFile {
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result.file;
}

test('a file keeps every turn, the start, each tenth state and the last', () => {
  expect(file.turns).toHaveLength(23);
  expect(file.keyframes.map(({ after }) => after)).toEqual([0, 10, 20, 23]);
});

test('packed and plain, what is read is what was written', async () => {
  expect(opened(await decode(await encode(file, nodeCodec), ruleset, nodeCodec))).toEqual(file);
  const plain = new TextEncoder().encode(fileText(file));
  expect(opened(await decode(plain, ruleset, nodeCodec))).toEqual(file);
});

test('a game verifies, and so does every shorter part of it', () => {
  expect(verify(file, ruleset)).toMatchObject({ ok: true, turns: 23, hash: file.turns[22]!.hash });
  expect(verify(playedFile(0).file, ruleset)).toMatchObject({ ok: true, turns: 0 });
  expect(verify(file, ruleset, undefined, { views: true })).toMatchObject({ ok: true });
});

test('any turn can be restored, and played on from', () => {
  for (const turns of [0, 1, 9, 10, 17, 23]) {
    const state = restore(file, turns, ruleset)!;
    expect(state.turn).toBe(turns + 1);
    if (turns === 23) expect(hashState(state)).toBe(hashState(game));
    else {
      const next = resolveTurn(state, file.turns[turns]!.orders, ruleset).game;
      expect(hashState(next)).toBe(hashState(restore(file, turns + 1, ruleset)));
    }
  }
});

test('saving and loading between all turns changes nothing', () => {
  let heavy = playedFile(0).file;
  for (const { orders, views } of file.turns.slice(0, 12)) {
    heavy = opened(decodeText(fileText(heavy), ruleset));
    const state = thaw(heavy, heavy.keyframes.at(-1)!);
    heavy = appendTurn(heavy, orders, resolveTurn(state, orders, ruleset).game, views);
  }
  expect(heavy.turns.map(({ hash }) => hash)).toEqual(
    file.turns.slice(0, 12).map(({ hash }) => hash),
  );
});

test('reasons are told, not counted: without them a game verifies all the same', () => {
  const turns = file.turns.map((turn) => ({
    ...turn,
    orders: Object.fromEntries(
      Object.entries(turn.orders).map(([id, given]) => [id, given.map(({ order }) => ({ order }))]),
    ),
  }));
  expect(verify({ ...file, turns }, ruleset)).toMatchObject({ ok: true });
});

describe('campaign and draft', () => {
  const order = { order: { type: 'note' as const, key: 'a', value: 'b' } };
  const [faction = ''] = Object.keys(game.factions);
  const kept: GameFile = { ...file, campaign: 'aB-3', draft: { [faction]: [order] } };

  test('are read as they were written, and prove nothing', () => {
    const read = opened(decodeText(fileText(kept), ruleset));
    expect(read).toEqual(kept);
    expect(verify(read, ruleset)).toEqual(verify(file, ruleset));
  });

  test('end with the month they were given in, the campaign goes on', () => {
    const state = resolveTurn(game, kept.draft, ruleset).game;
    expect(appendTurn(kept, kept.draft, state)).toMatchObject({ campaign: 'aB-3', draft: {} });
  });

  test.each([
    ['campaign', { campaign: 'no/slash' }],
    ['draft.nobody', { draft: { nobody: [order] } }],
    [`draft.${faction}[0].order`, { draft: { [faction]: [{ order: { type: 'cheat' } }] } }],
  ])('that make no sense are refused at %s', (place, change) => {
    const read = decodeText(fileText({ ...file, ...change } as GameFile), ruleset);
    expect('issues' in read && read.issues.map(({ path }) => path)).toEqual([place]);
  });

  test('a file of format 2 has neither, and its fingerprint still counts', () => {
    const { campaign, draft, ...rest } = file;
    const text = (content: object) => JSON.stringify({ ...content, checksum: hashState(content) });
    const older = { ...rest, format: 2 };
    expect(opened(decodeText(text(older), ruleset))).toEqual(file);
    const changed = text(older).replace('"build":"test"', '"build":"best"');
    expect('issues' in decodeText(changed, ruleset)).toBe(true);
  });
});

describe('with other rules', () => {
  const other = { ...ruleset, version: ruleset.version + 1 };

  test('a file opens and can be watched, but not played again', () => {
    const read = opened(decodeText(fileText(file), other));
    expect(playable(read, other)).toBe(false);
    expect(verify(read, other)).toMatchObject({ ok: false, reason: 'otherRules' });
    expect(restore(read, 20, other)).not.toBeNull();
    expect(restore(read, 21, other)).toBeNull();
  });
});
