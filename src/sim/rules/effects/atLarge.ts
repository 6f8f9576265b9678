import { type Refusal, refuse } from '../../lib/refusal';
import type { Realm } from '../../state/game';
import type { CharacterId } from '../../state/ids';

/** Why nothing can happen to somebody: he is dead, gone or nobody one knows of in `realm`, the whole truth; or not as he must be. */
export function personRefusal(
  realm: Realm,
  id: CharacterId,
  ...wanted: readonly ('active' | 'wounded' | 'captured')[]
): Refusal | null {
  const person = realm.characters[id];
  // Of somebody whom one does not know nothing can be said.
  if (person === undefined) return null;
  return wanted.some((each) => each === person.status)
    ? null
    : refuse('effectPersonAway', { person: id });
}
