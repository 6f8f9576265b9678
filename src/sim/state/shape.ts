import { isReserved } from '../lib/reserved';
import { idLength } from './limits';

/** What malformed data is refused by: orders may come from a file that anybody wrote. */

/** A text that may be an id or a key. */
export function isId(value: unknown): value is string {
  return isText(value, idLength) && value !== '' && !isReserved(value);
}

/** A text of at most `limit` UTF-16 units; it may be empty. */
export function isText(value: unknown, limit: number): value is string {
  return typeof value === 'string' && value.length <= limit;
}

const tagShape = /^[a-z][a-z0-9]{1,23}$/;

/** A tag for what an order makes, or none: a letter first, then letters and digits, 2 to 24 in all. */
export function isTag(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && tagShape.test(value));
}

/** A whole number from `low` to `high`, both included. */
export function isWhole(value: unknown, low: number, high: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= low && (value as number) <= high;
}

/** One of a closed list of words. */
export function isOneOf<T extends string>(value: unknown, words: readonly T[]): value is T {
  return words.some((word) => word === value);
}

/** A list of at most `limit` ids; it may be empty, and some may return. */
export function isIdList(value: unknown, limit: number): value is string[] {
  return Array.isArray(value) && value.length <= limit && value.every(isId);
}

/** A list of 1 to `limit` ids, none twice. */
export function areIds(value: unknown, limit: number): value is string[] {
  return isIdList(value, limit) && value.length > 0 && new Set(value).size === value.length;
}

/** A record with exactly these fields. */
export function hasFields(value: unknown, ...names: string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).sort().join() === [...names].sort().join();
}
