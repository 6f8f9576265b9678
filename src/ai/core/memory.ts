import { because, type Mind } from './mind';

/** What the player noted under a key on an earlier turn; empty when nothing. */
export function recall(mind: Mind, key: string): string {
  return mind.books.plan[key] ?? '';
}

/** Keeps a note, or forgets it when empty; says nothing when it already stands. */
export function keep(mind: Mind, key: string, value: string): void {
  if (recall(mind, key) !== value) mind.give({ type: 'note', key, value }, because('memory'));
}
