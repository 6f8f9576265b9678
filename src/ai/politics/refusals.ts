import { readNote, writeNote } from '../core/notes';
import type { Planner } from '../core/planner';

const prefix = 'no:';

/** Turns for which a proposal that found no ear is not repeated. */
export const sulk = 12;

/** Whether the player resolved not to raise a matter yet. */
export function isShelved(planner: Planner, matter: string): boolean {
  return Number(readNote(planner, prefix + matter)) > planner.view.turn;
}

/** Lets a matter rest for so many turns: it was refused, or just settled. */
export function shelve(planner: Planner, matter: string, turns = sulk): void {
  writeNote(planner, prefix + matter, String(planner.view.turn + turns));
}

/** Forgets matters that have rested long enough. */
export function reopenMatters(planner: Planner): void {
  for (const key of Object.keys(planner.books.plan).sort()) {
    if (!key.startsWith(prefix)) continue;
    if (Number(planner.books.plan[key]) <= planner.view.turn) writeNote(planner, key, '');
  }
}
