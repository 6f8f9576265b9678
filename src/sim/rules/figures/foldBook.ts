import { sameList } from '../../lib/sameList';
import type { Ruleset } from '../../state/ruleset';

/** What something was worked out from, as plain values: equal stamps give equal results. */
export type Stamp = readonly (string | number | boolean | object | null | undefined)[];

/** Looks up what was worked out of a thing by these rules, or works it out. */
export type FoldBook<T> = (rules: Ruleset, id: string, stamp: Stamp, fold: () => T) => T;

interface Folded<T> {
  readonly stamp: Stamp;
  readonly result: T;
}

/** A thing is known in a few ways at a time: to its owner, to strangers, as it is remembered. */
const keptWays = 4;

/**
 * Opens a book of what was folded. A turn looks at the same worlds and powers in many realms (the
 * game, a view for each power, copies to plan in), and most stay as they were: what was folded for
 * one realm serves all whose stamp is equal.
 */
export function foldBook<T>(): FoldBook<T> {
  const books = new WeakMap<Ruleset, Map<string, readonly Folded<T>[]>>();
  return (rules, id, stamp, fold) => {
    let book = books.get(rules);
    if (!book) {
      book = new Map();
      books.set(rules, book);
    }
    const ways = book.get(id) ?? [];
    const known = ways.find((way) => sameList(way.stamp, stamp));
    if (known) return known.result;
    const result = fold();
    book.set(id, [{ stamp, result }, ...ways.slice(0, keptWays - 1)]);
    return result;
  };
}
