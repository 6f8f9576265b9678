import type { Codec } from '../sim';

/** Packing by the browser's compression streams. */
export const browserCodec: Codec = {
  async pack(text) {
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  },

  async unpack(bytes, limit) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { text: new TextDecoder().decode(bytes) };
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('gzip'));
    const decoder = new TextDecoder();
    const reader = stream.getReader();
    let length = 0;
    let text = '';
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return { text: text + decoder.decode() };
        length += value.byteLength;
        if (length > limit) {
          await reader.cancel();
          return { problem: 'unpacksTooLarge' };
        }
        text += decoder.decode(value, { stream: true });
      }
    } catch {
      return { problem: 'brokenPacking' };
    }
  },
};
