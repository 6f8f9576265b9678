import type { Alliance } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';

/** The alliance a faction stands in; null when in none. */
export function allianceOf(realm: Realm, faction: FactionId): Alliance | null {
  const id = realm.factions[faction]?.alliance ?? null;
  return id === null ? null : (realm.alliances[id] ?? null);
}
