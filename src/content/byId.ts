/** A list of content as a record under the entries' ids. Throws when an id is used twice. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): Record<string, T> {
  const record: Record<string, T> = {};
  for (const entry of list) {
    if (record[entry.id] !== undefined) throw new Error(`content id ${entry.id} is used twice`);
    record[entry.id] = entry;
  }
  return record;
}
