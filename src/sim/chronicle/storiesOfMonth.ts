import type { ChronicleMonth } from './chronicleMonth';
import { chronicleOf, inDetail } from './chronicleOf';
import type { ChronicleEntry } from './entry';

/**
 * The stories of one month alone, in order of weight: what a reader who has come so far can be told.
 * What began in it is told with all that led to it; of what goes on, only what this month brought.
 *
 * @param months as `chronicleOf` takes them; those after `turn` are not looked at.
 */
export function storiesOfMonth(months: readonly ChronicleMonth[], turn: number): ChronicleEntry[] {
  const known = months.filter((month) => month.turn <= turn);
  const [before, now] = known.slice(-2);
  if (!before || now?.turn !== turn) return [];
  const told = chronicleOf(known);
  return inDetail(chronicleOf([{ ...before, events: [] }, now]))
    .filter((story) => story.turn === turn)
    .map((story) => told.find((other) => isSame(story, other)) ?? story)
    .sort((a, b) => b.weight - a.weight);
}

function isSame(one: ChronicleEntry, other: ChronicleEntry): boolean {
  return (
    one.kind === other.kind &&
    one.turn === other.turn &&
    one.place === other.place &&
    one.powers.join() === other.powers.join()
  );
}
