import { inOrder } from '../../lib/ordered';
import { raiseDecisions } from '../../rules/decisions/raise';
import { settleDecisions } from '../../rules/decisions/settle';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';
import { fillChair } from './characters/keepChair';

/**
 * What was decided is carried out, and the moments of the month ask for new decisions. Late, when all that the month
 * brought has been told; before aims are judged, so that what was decided counts. Whoever lost his head of state
 * by it has another before the month is over.
 * @source invented
 */
export function decisions(game: Game, context: TurnContext): void {
  settleDecisions(game, context);
  for (const faction of inOrder(game.factions)) {
    if (faction.alive) fillChair(game, context, faction);
  }
  raiseDecisions(game, { ...context, turn: game.turn });
}
