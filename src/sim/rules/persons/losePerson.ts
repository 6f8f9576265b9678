import type { Telling } from '../../events/telling';
import type { Game } from '../../state/game';
import type { CharacterId, FactionId } from '../../state/ids';
import { gaolOf, takeCaptive } from './captives';
import { leaveCourt } from './leaveCourt';

/**
 * Somebody dies, or goes out of service for good; everybody hears of it.
 * @source invented
 */
export function losePerson(
  game: Game,
  context: Telling,
  id: CharacterId,
  how: 'died' | 'left',
): void {
  const person = game.characters[id];
  if (!person) return;
  leaveCourt(game, context.rules, id);
  person.status = how === 'died' ? 'dead' : 'retired';
  person.until = 0;
  person.captor = null;
  delete person.hold;
  delete person.heldSince;
  tell(game, context, id, how, null);
}

/**
 * Somebody falls into the hands of a power otherwise than in battle, and is held where it keeps captives.
 * @source invented
 */
export function carryOff(game: Game, context: Telling, id: CharacterId, captor: FactionId): void {
  if (!game.characters[id]) return;
  leaveCourt(game, context.rules, id);
  takeCaptive(game, id, captor, gaolOf(game, captor));
  tell(game, context, id, 'captured', captor);
}

function tell(
  game: Game,
  context: Telling,
  character: CharacterId,
  how: 'died' | 'left' | 'captured',
  by: FactionId | null,
): void {
  const { name = '', faction = '' } = game.characters[character] ?? {};
  context.emit({ type: 'personLost', character, name, faction, how, by }, null, 'all');
}
