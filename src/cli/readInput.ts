import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from './options';

/** A file's bytes; a UsageError when it is not there or cannot be read. */
export function readInput(file: string): Uint8Array {
  if (!existsSync(file)) throw new UsageError(`There is no file "${file}".`);
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`"${file}" cannot be read: ${reason}`);
  }
}
