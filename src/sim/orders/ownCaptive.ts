import { type Refusal, refuse } from '../lib/refusal';
import type { Character } from '../state/character';
import type { Realm } from '../state/game';
import type { CharacterId, FactionId } from '../state/ids';

/** Somebody a power holds captive; undefined when it does not. */
export function ownCaptive(
  realm: Realm,
  faction: FactionId,
  id: CharacterId,
): Character | undefined {
  const person = Object.hasOwn(realm.characters, id) ? realm.characters[id] : undefined;
  return person?.status === 'captured' && person.captor === faction ? person : undefined;
}

/** Why a power can do nothing with a captive; null when it holds him. */
export function captiveRefusal(realm: Realm, faction: FactionId, id: CharacterId): Refusal | null {
  return ownCaptive(realm, faction, id) ? null : refuse('notACaptive', { character: id, faction });
}
