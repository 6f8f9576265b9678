import { invariant } from '../sim/lib/invariant';

/** A list of content as a record under the entries' ids. Stops at an id that is used twice. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): Record<string, T> {
  const record: Record<string, T> = {};
  for (const entry of list) {
    invariant(record[entry.id] === undefined, `content id ${entry.id} is used twice`);
    record[entry.id] = entry;
  }
  return record;
}
