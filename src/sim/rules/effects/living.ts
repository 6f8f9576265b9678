import { type Refusal, refuse } from '../../lib/refusal';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';

/** Why nothing can be done for or to a power: it is no more. */
export function livingRefusal(realm: Realm, ...factions: readonly FactionId[]): Refusal | null {
  const gone = factions.find((id) => realm.factions[id]?.alive !== true);
  return gone === undefined ? null : refuse('effectGone', { faction: gone });
}
