import { formatVersion } from './gameFile';

/** Turns a file of one format into the next. */
type Migration = (file: Record<string, unknown>) => Record<string, unknown>;

/** `migrations[0]` leads from format 1 to 2, and so on; one for each format that was left behind. */
const migrations: readonly Migration[] = [];

/** A file of any earlier format in the present one. */
export function migrate(file: Record<string, unknown>, format: number): Record<string, unknown> {
  return migrations.slice(format - 1, formatVersion - 1).reduce((older, step) => step(older), file);
}
