/** What malformed data is refused by: orders may come from a file that anybody wrote. */

const idLimit = 200;

/** A text that may be an id. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= idLimit;
}

/** A list of 1 to `limit` ids, none twice. */
export function areIds(value: unknown, limit: number): value is string[] {
  return isWay(value, limit) && new Set(value).size === value.length;
}

/** A list of 1 to `limit` ids in which some may return. */
export function isWay(value: unknown, limit: number): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.length <= limit && value.every(isId);
}

/** A text that may be a name: its length is a matter of the rules. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 1000;
}

/** A whole number from `low` to `high`, both included. */
export function isWhole(value: unknown, low: number, high: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= low && (value as number) <= high;
}

/** A record with exactly these fields. */
export function hasFields(value: unknown, ...names: string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).sort().join() === [...names].sort().join();
}
