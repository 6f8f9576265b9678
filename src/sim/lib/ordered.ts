import { textCache, weakCache } from './cache';
import { sameList } from './sameList';

/** The one order of iteration: entities by the number in their id, everything else by code unit. */

/** An id taken apart once, so that sorting many need not do it at every comparison. */
interface Key {
  readonly id: string;
  /** What stands before the number; the whole id when it has none. */
  readonly kind: string;
  /** −1 for a name without a number. */
  readonly number: number;
}

/** Compares ids: `fleet:bajor:2` before `fleet:bajor:10`; names without a number by UTF-16 code units. */
export function compareIds(a: string, b: string): number {
  if (isPlain(a, b)) return a < b ? -1 : a > b ? 1 : 0;
  return compareKeys(keyOf(a), keyOf(b));
}

/** Whether two ids stand in the order of their code units: where one has no number, and where numbers have as many digits. */
function isPlain(a: string, b: string): boolean {
  return a.length === b.length || !endsInDigit(a) || !endsInDigit(b);
}

function endsInDigit(id: string): boolean {
  const last = id.charCodeAt(id.length - 1) - 48;
  return last >= 0 && last <= 9;
}

const keyLimit = 50_000;
const keys = textCache<Key>(keyLimit);

/** The same ids come up again and again: each is taken apart once. */
function keyOf(id: string): Key {
  let key = keys.get(id);
  if (key === undefined) {
    key = takeApart(id);
    keys.set(id, key);
  }
  return key;
}

function compareKeys(a: Key, b: Key): number {
  if (a.number >= 0 && b.number >= 0 && a.kind === b.kind) return a.number - b.number;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function takeApart(id: string): Key {
  const colon = id.lastIndexOf(':');
  if (colon < 1 || colon === id.length - 1) return { id, kind: id, number: -1 };
  let number = 0;
  for (let at = colon + 1; at < id.length; at += 1) {
    const digit = id.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return { id, kind: id, number: -1 };
    number = number * 10 + digit;
  }
  return { id, kind: id.slice(0, colon), number };
}

/** The ids of a record in the order of the rules. */
export function idsOf<T>(record: Record<string, T>): string[] {
  const ids = Object.keys(record);
  if (ids.length < worthRemembering) return inRuleOrder(ids);
  const known = ordered.get(record);
  if (known && sameList(known.ids, ids)) return known.inOrder.slice();
  const inOrder = inRuleOrder(ids);
  ordered.set(record, { ids: ids.slice(), inOrder: inOrder.slice() });
  return inOrder;
}

/** Records with fewer ids are put in order faster than looked up. */
const worthRemembering = 12;

/** The order of records that are asked again and again; it holds as long as their ids are the same. */
const ordered = weakCache<object, { ids: readonly string[]; inOrder: readonly string[] }>();

function inRuleOrder(ids: string[]): string[] {
  // Most records are in order already: they were filled that way.
  if (ids.length < 2 || areSorted(ids)) return ids;
  return ids
    .map(keyOf)
    .sort(compareKeys)
    .map(({ id }) => id);
}

function areSorted(ids: readonly string[]): boolean {
  for (let at = 1; at < ids.length; at += 1) {
    if (compareIds(ids[at - 1] as string, ids[at] as string) > 0) return false;
  }
  return true;
}

/** The entities of a record in the order of their ids. */
export function inOrder<T>(record: Record<string, T>): T[] {
  return idsOf(record).map((id) => record[id] as T);
}

/** A copy of `items` sorted by a number, ties kept in their present order. */
export function sortedBy<T>(items: readonly T[], key: (item: T) => number): T[] {
  if (items.length < 2) return [...items];
  return items
    .map((item) => ({ item, rank: key(item) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** The item with the greatest key, the first of equals; null of none. */
export function greatest<T>(items: Iterable<T>, key: (item: T) => number): T | null {
  let best: T | null = null;
  let bestKey = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const value = key(item);
    if (value > bestKey) {
      best = item;
      bestKey = value;
    }
  }
  return best;
}
