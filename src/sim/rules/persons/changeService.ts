import type { Telling } from '../../events/telling';
import type { Game } from '../../state/game';
import type { CharacterId, FactionId } from '../../state/ids';
import { leaveCourt } from './leaveCourt';

/**
 * Somebody enters the service of another power, fit for it, and leaves what he held in his old one. Who rules a power does not.
 * @source invented
 */
export function changeService(game: Game, context: Telling, id: CharacterId, to: FactionId): void {
  const person = game.characters[id];
  if (!person || person.faction === to) return;
  const from = person.faction;
  leaveCourt(game, context.rules, id);
  person.faction = to;
  person.role = 'commander';
  person.status = 'active';
  person.until = 0;
  person.captor = null;
  delete person.hold;
  delete person.heldSince;
  context.emit(
    { type: 'personJoined', character: id, name: person.name, faction: to, from },
    null,
    'all',
  );
}
