import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Codec } from '../sim';

const pack = promisify(gzip);
const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(gunzip);

/** Packing by Node's zlib. */
export const nodeCodec: Codec = {
  pack: async (text) => new Uint8Array(await pack(text)),
  async unpack(bytes, limit) {
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    if (!packed) return { text: decodeUtf8(bytes) };
    try {
      return { text: decodeUtf8(await unpack(bytes, { maxOutputLength: limit })) };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      return { problem: code === 'ERR_BUFFER_TOO_LARGE' ? 'unpacksTooLarge' : 'brokenPacking' };
    }
  },
};

function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
