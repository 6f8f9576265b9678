import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { ruleset } from '../../../src/content';
import { decode, decodeText } from '../../../src/sim';
import { cpuTime } from '../../support/cpuTime';

/** Processor time, in ms, of all threads together: unpacking, reading and collecting garbage run side by side. */
const limit = 2500;

/** How a file is refused: soon, whatever it holds. */
async function refusal(bytes: Uint8Array) {
  const started = cpuTime();
  const result = await decode(bytes, ruleset, nodeCodec);
  expect(cpuTime() - started).toBeLessThan(limit);
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
