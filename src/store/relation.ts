import type { TurnOrders } from '../sim';
import type { SavedGame } from './shelf';

/**
 * How a game that is opened stands to the furthest month kept of its campaign: `with` it, when it
 * is that month or has gone on from it; `apart`, when playing on would put kept months, or orders
 * given in the last, in its place.
 */
export function relationTo(
  tip: Pick<SavedGame, 'turn' | 'hash' | 'draft'> | null,
  /** The opened game's hash that led to a month; null for months it has not reached. */
  hashOf: (turn: number) => string | null,
  draft: TurnOrders,
): 'with' | 'apart' {
  if (tip === null) return 'with';
  if (hashOf(tip.turn) !== tip.hash) return 'apart';
  const goesOn = hashOf(tip.turn + 1) !== null;
  const sameOrders = JSON.stringify(tip.draft) === JSON.stringify(draft);
  const ordered = Object.keys(tip.draft).length > 0;
  return goesOn || !ordered || sameOrders ? 'with' : 'apart';
}
