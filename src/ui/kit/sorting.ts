import { byAlphabet } from '../../text';

/** What a column sorts by: numbers by size, words by the alphabet of the language. */
export type SortKey = number | string;

export interface Sorting {
  column: string;
  direction: 'ascending' | 'descending';
}

const compare = (a: SortKey, b: SortKey) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : byAlphabet(String(a), String(b));

/** A sorted copy; equal rows keep their order. */
export function sorted<Row>(
  rows: readonly Row[],
  key: (row: Row) => SortKey,
  direction: Sorting['direction'],
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => sign * compare(key(a), key(b)));
}

/** Pressing a head: the column descending first, since the most is what people look for. */
export function nextSorting(current: Sorting | undefined, column: string): Sorting {
  const again = current?.column === column && current.direction === 'descending';
  return { column, direction: again ? 'ascending' : 'descending' };
}
