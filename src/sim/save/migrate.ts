import { formatVersion, oldestFormat } from './gameFile';

/** Turns a file of one format into the next. */
type Migration = (file: Record<string, unknown>) => Record<string, unknown>;

/** Format 2 knew neither campaigns nor the orders of the month that runs. */
const withCampaign: Migration = (file) => ({ ...file, format: 3, campaign: null, draft: {} });

/** `migrations[0]` leads from the oldest format to the next, and so on. */
const migrations: readonly Migration[] = [withCampaign];

/** A file of any earlier format in the present one. */
export function migrate(file: Record<string, unknown>, format: number): Record<string, unknown> {
  return migrations
    .slice(format - oldestFormat, formatVersion - oldestFormat)
    .reduce((older, step) => step(older), file);
}
