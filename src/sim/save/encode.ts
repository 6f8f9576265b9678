import { hashState } from '../lib/hash';
import type { Codec } from './codec';
import type { GameFile } from './gameFile';

/** A file with the fingerprint of everything in it, reasons included: shows any change by chance. */
export interface SealedFile extends GameFile {
  readonly checksum: string;
}

/** The file as JSON text. */
export function fileText(file: GameFile): string {
  const sealed: SealedFile = { ...file, checksum: hashState(file) };
  return JSON.stringify(sealed);
}

/** The file as packed bytes, ready to be kept or sent. */
export function encode(file: GameFile, codec: Codec): Promise<Uint8Array> {
  return codec.pack(fileText(file));
}
