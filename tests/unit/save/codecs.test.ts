import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { browserCodec } from '../../../src/worker/browserCodec';

const codecs = { nodeCodec, browserCodec };

describe.each(Object.entries(codecs))('%s', (_, codec) => {
  test('gives back what it packed, in every script', async () => {
    const text = JSON.stringify({ name: 'Qo’noS — Кронос 克洛诺斯 🖖'.repeat(5000) });
    const packed = await codec.pack(text);
    expect(packed.byteLength).toBeLessThan(text.length / 20);
    for (const other of Object.values(codecs)) {
      expect(await other.unpack(packed, 10_000_000)).toEqual({ text });
    }
  });

  test('takes plain text as it is', async () => {
    expect(await codec.unpack(new TextEncoder().encode('{}'), 100)).toEqual({ text: '{}' });
  });

  test('stops a bomb at the limit, and refuses what is cut off', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)));
    expect(await codec.unpack(bomb, 1_000_000)).toEqual({ problem: 'unpacksTooLarge' });
    expect(await codec.unpack(bomb.subarray(0, 5_000), 100_000_000)).toEqual({
      problem: 'brokenPacking',
    });
  });
});
