import type { Telling } from '../../events/telling';
import type { Game } from '../../state/game';
import type { CharacterId, FactionId } from '../../state/ids';
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
  tell(game, context, id, how, null);
}

/**
 * Somebody falls into the hands of a power and is held at its seat until he is freed.
 * @source invented
 */
export function takeCaptive(
  game: Game,
  context: Telling,
  id: CharacterId,
  captor: FactionId,
): void {
  const person = game.characters[id];
  if (!person) return;
  leaveCourt(game, context.rules, id);
  person.status = 'captured';
  person.until = 0;
  person.captor = captor;
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
