import type { Alliance, CouncilAffairs } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';

/** The alliance a faction sits in, if its Council's affairs are known; null otherwise. */
export function allianceWithCouncil(realm: Realm, faction: FactionId): Alliance | null {
  const membership = realm.factions[faction]?.alliance ?? null;
  const alliance = membership === null ? undefined : realm.alliances[membership];
  return alliance?.council ? alliance : null;
}

/** What goes on in the Council a faction sits in; null when it sits in none, or others may not know. */
export function councilAffairsOf(realm: Realm, faction: FactionId): CouncilAffairs | null {
  return allianceWithCouncil(realm, faction)?.council ?? null;
}
