/** Why bytes could not be read as text. */
export type Unreadable = 'unpacksTooLarge' | 'brokenPacking';

/**
 * Packing and unpacking, which the core cannot do itself: a browser's compression streams, or
 * Node's. Packed files are gzip; unpacked ones are taken as they are.
 */
export interface Codec {
  /** Text as gzip. */
  pack(text: string): Promise<Uint8Array>;
  /**
   * The text of packed or plain UTF-8 bytes. Stops as soon as more than `limit` bytes come out, so
   * that a small bomb never fills the memory.
   */
  unpack(bytes: Uint8Array, limit: number): Promise<{ text: string } | { problem: Unreadable }>;
}
