import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { ruleset } from '../../../src/content';
import { decode, decodeText } from '../../../src/sim';

/** How a file is refused; within a second, the quickest of five tries on a busy machine. */
async function refusal(bytes: Uint8Array) {
  let quickest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && quickest >= 1000; tries += 1) {
    const started = performance.now();
    const result = await decode(bytes, ruleset, nodeCodec);
    if ('file' in result) throw new Error('it was loaded');
    quickest = Math.min(quickest, performance.now() - started);
  }
  expect(quickest).toBeLessThan(1000);
  const result = await decode(bytes, ruleset, nodeCodec);
  if ('file' in result) throw new Error('it was loaded');
  return result.issues[0]!.code;
}

test('a small packed file that unpacks beyond the limit is stopped', async () => {
  const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024));
  expect(bomb.byteLength).toBeLessThan(1024 * 1024);
  expect(await refusal(bomb)).toBe('unpacksTooLarge');
});

test('a file that is too large is refused before it is unpacked', async () => {
  expect(await refusal(new Uint8Array(16 * 1024 * 1024 + 1))).toBe('tooLarge');
});

test('broken packing, nothing, text, other JSON', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(await refusal(gzipSync('{}').subarray(0, 12))).toBe('brokenPacking');
  expect(await refusal(new Uint8Array())).toBe('otherFile');
  expect(await refusal(bytes('hello'))).toBe('otherFile');
  expect(await refusal(bytes('[]'))).toBe('otherFile');
  expect(await refusal(bytes('{"format":1}'))).toBe('otherFile');
  expect(await refusal(bytes('{"format":99,"scenario":{},"turns":[]}'))).toBe('newerFormat');
  expect(await refusal(bytes('{"format":1,"scenario":{},"turns":[]}'))).toBe('olderFormat');
  expect(await refusal(bytes('['.repeat(100_000)))).toBe('tooDeep');
});

test('names that every object answers to are refused as keys', () => {
  for (const key of ['__proto__', 'constructor']) {
    const result = decodeText(`{"format":1,"scenario":{},"turns":[],"${key}":{"x":1}}`, ruleset);
    expect(result).toMatchObject({ issues: [{ code: 'forbiddenKey' }] });
  }
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
