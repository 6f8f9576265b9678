import { inOrder } from '../../lib/ordered';
import { mindOf } from '../../rules/diplomacy/court/mind';
import type { Character } from '../../state/character';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';
import { keepCourt } from './characters/keepCourt';
import { succeed } from './characters/succeed';

/**
 * Wounds heal; where a head of state is dead or in enemy hands, the ablest follows; courts are kept.
 * @source seed 11
 */
export function characters(game: Game, context: TurnContext): void {
  for (const character of inOrder(game.characters)) {
    heal(game, character);
  }
  for (const faction of inOrder(game.factions)) {
    if (!faction.alive) continue;
    const before = { head: faction.head, mind: mindOf(game, context.rules, faction.id) };
    succeed(game, context, faction);
    keepCourt(game, context, faction, before);
  }
}

function heal(game: Game, character: Character): void {
  if (character.status !== 'wounded' || game.turn < character.until) return;
  character.status = 'active';
  character.until = 0;
}
