import { inOrder } from '../../lib/ordered';
import { forgetClaims } from '../../rules/diplomacy/claims';
import { weary } from '../../rules/diplomacy/losses';
import { endTreaty } from '../../rules/diplomacy/treaties';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';

/**
 * Truces, treaties and claims end with the last turn they were made for, the weary recover: at the end, so
 * that what was foretold when orders were given still holds when deals and votes are settled.
 * @source invented
 */
export function expiries(game: Game, context: TurnContext): void {
  for (const relation of inOrder(game.relations)) {
    if (relation.kind !== 'truce' || game.turn < relation.until) continue;
    relation.kind = 'peace';
    relation.since = game.turn;
    relation.until = 0;
  }
  for (const treaty of inOrder(game.treaties)) {
    if (treaty.until > 0 && game.turn >= treaty.until) endTreaty(game, context, treaty);
  }
  forgetClaims(game);
  for (const faction of inOrder(game.factions)) {
    if (faction.alive) {
      weary(game, faction.id, -context.rules.numbers.diplomacy.exhaustionRecovery);
    }
  }
}
