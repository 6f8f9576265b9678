import type { Telling } from '../../../events/telling';
import type { Character } from '../../../state/character';
import type { Game } from '../../../state/game';
import type { CharacterId, FactionId } from '../../../state/ids';

/**
 * A captive goes home, fit for service.
 * @source invented
 */
export function freePrisoner(
  game: Game,
  context: Telling,
  id: CharacterId,
  captor: FactionId,
): void {
  const character = game.characters[id];
  if (!character) return;
  release(game, character);
  const { faction } = character;
  context.emit(
    { type: 'prisonerFreed', character: id, by: captor, receiver: faction },
    null,
    [captor, faction].sort(),
    false,
  );
}

/** A captive is free. A ruler whose place was filled meanwhile comes home to serve. */
export function release(game: Game, character: Character): void {
  character.status = 'active';
  character.until = 0;
  character.captor = null;
  const faction = game.factions[character.faction];
  if (!faction || character.role !== 'head' || faction.head === character.id) return;
  if (faction.head === null) faction.head = character.id;
  else character.role = 'commander';
}
