import { inOrder } from '../../lib/ordered';
import type { Game } from '../../state/game';
import type { FactionId, WorldId } from '../../state/ids';

/**
 * Writes down on promises of a world that its giver has handed it over, to whomever, or that who was given
 * it has handed it back. Against his will (`willing` false) only the right receiver counts.
 * @source invented
 */
export function markHandover(
  game: Game,
  world: WorldId,
  from: FactionId,
  receiver: FactionId,
  willing = true,
): void {
  for (const pledge of inOrder(game.pledges)) {
    const { terms, status, by, to } = pledge;
    if (terms.kind !== 'cede' || terms.world !== world) continue;
    const isGiven = status === 'open' && by === from && (willing || receiver === to);
    const isReturned = status === 'kept' && to === from && by === receiver;
    if (isGiven || isReturned) pledge.handed = receiver;
  }
}
