import { expect, test } from 'vitest';
import { ruleset } from '../../src/content';
import { decodeText, fileText, hashState, luckOf, verify } from '../../src/sim';
import { alterLeaf, damage } from '../unit/save/damage';
import { playedFile } from '../unit/save/playedFile';

const { file } = playedFile(13);

test('20,000 damaged files: no crash, none slower than a second', () => {
  const whole = fileText(file);
  const luck = luckOf('damage', 0, 'long');
  let slowest = 0;
  let refused = 0;
  for (let round = 0; round < 20_000; round++) {
    const started = performance.now();
    const result = decodeText(damage(whole, luck), ruleset);
    slowest = Math.max(slowest, performance.now() - started);
    if ('issues' in result) refused++;
    else expect(result.file).toEqual(file);
  }
  expect(slowest).toBeLessThan(1000);
  expect(refused).toBeGreaterThan(19_000);
});

test('10,000 files altered by a forger who makes the fingerprint anew: every one is caught', () => {
  const text = JSON.stringify(file);
  const luck = luckOf('forger', 0, 'long');
  let caught = 0;
  for (let round = 0; round < 10_000; round++) {
    const { turns, ...rest } = JSON.parse(text);
    // Reasons and hashes of views are told beside the game; what decides it is the rest.
    const orders = turns.map((turn: { orders: Record<string, { order: object }[]> }) =>
      Object.values(turn.orders).flatMap((given) => given.map(({ order }) => order)),
    );
    alterLeaf({ rest, orders }, luck);
    const forged = { ...rest, turns };
    const result = decodeText(JSON.stringify({ ...forged, checksum: hashState(forged) }), ruleset);
    if ('issues' in result || !verify(result.file, ruleset).ok) caught++;
  }
  expect(caught).toBe(10_000);
});
