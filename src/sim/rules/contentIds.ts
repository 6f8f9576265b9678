import { weakCache } from '../lib/cache';
import { idsOf } from '../lib/ordered';

const sorted = weakCache<object, readonly string[]>();

/** The ids of a record of content in the order of the rules. Content is fixed: they are sorted once. */
export function contentIds<T>(record: Readonly<Record<string, T>>): readonly string[] {
  let ids = sorted.get(record);
  if (!ids) {
    ids = idsOf(record);
    sorted.set(record, ids);
  }
  return ids;
}
