import type { ChronicleEntry } from '../../sim';

/** A story on the line of months, and the row it stands in, counted from the line. */
export interface Mark {
  readonly story: ChronicleEntry;
  readonly row: number;
}

/** Rows there is room for over the line. */
const rows = 3;

/** How much of the line a mark covers, in permille. */
const width = 36;

/**
 * Stories side by side, and over each other where they happened at about the same time, so that none lies
 * on another. The weightiest stand nearest to the line; the lightest of a crowd have no room.
 */
export function markRows(stories: readonly ChronicleEntry[], turns: number): Mark[] {
  const months = Math.max(1, Math.ceil((turns * width) / 1000));
  const placed: Mark[] = [];
  for (const story of [...stories].sort((a, b) => b.weight - a.weight)) {
    const near = placed.filter((mark) => Math.abs(mark.story.turn - story.turn) < months);
    const taken = new Set(near.map(({ row }) => row));
    const row = Array.from({ length: rows }, (_, at) => at).find((at) => !taken.has(at));
    if (row !== undefined) placed.push({ story, row });
  }
  return placed.sort((a, b) => a.story.turn - b.story.turn);
}
