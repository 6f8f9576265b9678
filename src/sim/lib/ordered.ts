/** The one order of iteration: entities by the number in their id, everything else by code unit. */

/** Compares ids: `fleet:bajor:2` before `fleet:bajor:10`; names without a number by UTF-16 code units. */
export function compareIds(a: string, b: string): number {
  const left = serial(a);
  const right = serial(b);
  if (left !== null && right !== null && left.kind === right.kind) return left.number - right.number;
  return a < b ? -1 : a > b ? 1 : 0;
}

const serialPattern = /^(.+):(\d+)$/;

function serial(id: string): { kind: string; number: number } | null {
  const match = serialPattern.exec(id);
  return match ? { kind: match[1] as string, number: Number(match[2]) } : null;
}

/** The ids of a record in the order of the rules. */
export function idsOf<T>(record: Record<string, T>): string[] {
  return Object.keys(record).sort(compareIds);
}

/** The entities of a record in the order of their ids. */
export function inOrder<T>(record: Record<string, T>): T[] {
  return idsOf(record).map((id) => record[id] as T);
}

/** A copy of `items` sorted by a number, ties kept in their present order. */
export function sortedBy<T>(items: readonly T[], key: (item: T) => number): T[] {
  return [...items].sort((a, b) => key(a) - key(b));
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
