import { because, type Planner } from './planner';

/** What the player noted under a key on an earlier turn; empty when nothing. */
export function readNote({ books }: Pick<Planner, 'books'>, key: string): string {
  return books.plan[key] ?? '';
}

/** Keeps a note, or forgets it when empty; says nothing when it already stands. */
export function writeNote(
  planner: Planner,
  key: string,
  value: string,
  reason = because('memory'),
): void {
  if (readNote(planner, key) !== value) planner.give({ type: 'note', key, value }, reason);
}
