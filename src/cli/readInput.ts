import { existsSync, readFileSync } from 'node:fs';
import { ruleset } from '../content';
import { loadAtlas } from '../content/atlas';
import { fileLimits, issue, type ParsedScenario, parseScenario } from '../sim';
import { nodeCodec } from './nodeCodec';
import { UsageError } from './options';

/** The scenario in a file, or what is wrong with it. Throws a UsageError when the file cannot be read. */
export async function readScenario(file: string): Promise<ParsedScenario> {
  // A saved game is packed: it is opened far enough to be told apart from a broken scenario.
  const unpacked = await nodeCodec.unpack(readInput(file), fileLimits.length);
  if ('text' in unpacked) return parseScenario(unpacked.text, ruleset, await loadAtlas());
  const { problem } = unpacked;
  return { scenario: null, issues: [issue('', problem, { most: fileLimits.length })] };
}

/** A file's bytes. Throws a UsageError when it is not there or cannot be read. */
export function readInput(file: string): Uint8Array {
  if (!existsSync(file)) throw new UsageError(`There is no file "${file}".`);
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`"${file}" cannot be read: ${reason}`);
  }
}
