import type { Telling } from '../../events/telling';
import type { Game } from '../../state/game';
import type { CharacterId } from '../../state/ids';
import { changeHead } from './changeHead';
import { leaveCourt } from './leaveCourt';

/**
 * Somebody becomes the head of the power he serves by a choice of its own; who ruled before serves on.
 * @source invented
 */
export function takeRule(game: Game, context: Telling, id: CharacterId): void {
  const person = game.characters[id];
  const power = person && game.factions[person.faction];
  if (!person || !power || power.head === id) return;
  leaveCourt(game, context.rules, id);
  changeHead(game, context, power, person, 'decided');
}
