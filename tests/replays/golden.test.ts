import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { ruleset } from '../../src/content';
import { decode, type GameFile, playable, restore, verify } from '../../src/sim';
import type { Golden } from '../engines/recordGolden';
import { hashesOf } from '../support/campaign';
import { proofNames } from '../support/proofGames';

/** Promise 5: old games verify. `npm run golden` records them anew when rules change on purpose. */
const folder = join(import.meta.dirname, 'golden');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

function goldenOf(name: string): Golden {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Golden;
}

async function fileOf(name: string): Promise<GameFile> {
  const bytes = readFileSync(join(folder, `${name}.accord`));
  const result = await decode(new Uint8Array(bytes), ruleset, nodeCodec);
  if ('issues' in result) throw new Error(`${name}: ${JSON.stringify(result.issues[0])}`);
  return result.file;
}

it('there is one of every scenario for the rules of today', () => {
  const kept = names.map(goldenOf).filter(({ rulesVersion }) => rulesVersion === ruleset.version);
  expect(kept.map(({ scenario }) => scenario).sort()).toEqual([...proofNames].sort());
});

it.each(names)(
  '%s',
  async (name) => {
    const golden = goldenOf(name);
    const file = await fileOf(name);
    expect(statSync(join(folder, `${name}.accord`)).size).toBeLessThan(300 * 1024);
    expect(file.rulesVersion).toBe(golden.rulesVersion);
    expect(hashesOf(file)).toEqual(golden.hashes);
    if (golden.rulesVersion === ruleset.version) {
      expect(playable(file, ruleset), 'the content changed: npm run golden, or a new version').toBe(
        true,
      );
      const last = golden.hashes.at(-1);
      expect(verify(file, ruleset)).toEqual({ ok: true, turns: golden.turns, hash: last });
    } else {
      // Made by older rules: it is watched from its kept states.
      expect(restore(file, golden.turns, ruleset)?.turn).toBe(golden.turns + 1);
    }
  },
  60_000,
);

it('the proof would notice one order more', async () => {
  const file = await fileOf(`sandbox-rules${ruleset.version}`);
  const [faction = ''] = Object.keys(file.turns[4]?.orders ?? {});
  const stranger = { order: { type: 'note', key: 'forged', value: 'yes' } } as const;
  const turns = file.turns.map((turn, index) =>
    index === 4 ? { ...turn, orders: { ...turn.orders, [faction]: [stranger] } } : turn,
  );
  expect(verify({ ...file, turns }, ruleset)).toMatchObject({ ok: false, turn: 5 });
}, 60_000);
