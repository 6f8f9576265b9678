import { inOrder } from '../lib/ordered';
import type { OpenDecision, TakenDecision } from '../state/decision';
import type { Game } from '../state/game';
import type { FactionId } from '../state/ids';

/** Decisions as a power knows them: what it is asked, and what it or somebody whom all heard of has decided. */
export function viewDecisions(
  game: Game,
  viewer: FactionId,
): { decisions?: Record<string, OpenDecision>; decided?: readonly TakenDecision[] } {
  const own = inOrder(game.decisions ?? {}).filter(({ by }) => by === viewer);
  const heard = (game.decided ?? []).filter(({ by, heard }) => by === viewer || heard === true);
  return {
    ...(own.length > 0 && { decisions: Object.fromEntries(own.map((each) => [each.id, each])) }),
    ...(heard.length > 0 && { decided: heard }),
  };
}
