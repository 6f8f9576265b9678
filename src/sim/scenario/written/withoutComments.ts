/** The key under which an author may say something to readers of the file, beside any other keys. */
const comment = '$comment';

/** JSON as it was written, without what was said only to its readers. */
export function withoutComments(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutComments);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      key === comment ? [] : [[key, withoutComments(value)]],
    ),
  );
}
