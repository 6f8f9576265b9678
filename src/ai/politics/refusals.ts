import { keep, recall } from '../core/memory';
import type { Mind } from '../core/mind';

const prefix = 'no:';

/** Turns for which a proposal that found no ear is not repeated. */
export const sulk = 12;

/** Whether the player resolved not to raise a matter yet. */
export function isShelved(mind: Mind, matter: string): boolean {
  return Number(recall(mind, prefix + matter)) > mind.view.turn;
}

/** Lets a matter rest for so many turns: it was refused, or just settled. */
export function shelve(mind: Mind, matter: string, turns = sulk): void {
  keep(mind, prefix + matter, String(mind.view.turn + turns));
}

/** Forgets matters that have rested long enough. */
export function reopenMatters(mind: Mind): void {
  for (const key of Object.keys(mind.books.plan).sort()) {
    if (!key.startsWith(prefix)) continue;
    if (Number(mind.books.plan[key]) <= mind.view.turn) keep(mind, key, '');
  }
}
