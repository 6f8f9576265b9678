import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { isBoundBy } from './cohesion';

/**
 * Members who live under common laws with a faction, in order of id; nobody else.
 * @source invented
 */
export function partnersInLaw(realm: Realm, faction: FactionId): FactionId[] {
  const alliance = realm.alliances[realm.factions[faction]?.alliance ?? ''];
  if (!alliance || !isBoundBy(alliance, 'laws')) return [];
  return alliance.members.filter((member) => member !== faction);
}
