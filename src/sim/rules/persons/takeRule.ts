import type { Telling } from '../../events/telling';
import type { Game } from '../../state/game';
import type { CharacterId } from '../../state/ids';
import { leaveCourt } from './leaveCourt';

/**
 * Somebody becomes the head of the power he serves; who ruled before serves on.
 * @source invented
 */
export function takeRule(game: Game, context: Telling, id: CharacterId): void {
  const person = game.characters[id];
  const power = person && game.factions[person.faction];
  if (!person || !power || power.head === id) return;
  const before = power.head === null ? undefined : game.characters[power.head];
  if (before) before.role = 'commander';
  leaveCourt(game, context.rules, id);
  const after = power.head;
  power.head = id;
  person.role = 'head';
  context.emit({ type: 'headSucceeded', faction: power.id, character: id, after }, null, 'all');
}
