import type { SubjectLaw } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { PeopleStatus } from '../../state/world';

/** The least that each law on subject peoples allows; null where it allows everything. */
export const leastUnder: Readonly<Record<SubjectLaw, PeopleStatus | null>> = {
  bondage: null,
  clients: 'client',
  freedom: 'citizen',
};

/** What the law of its alliance says of peoples a faction rules; null outside an alliance. */
export function lawOver(realm: Realm, faction: FactionId): SubjectLaw | null {
  const alliance = realm.factions[faction]?.alliance ?? null;
  return alliance === null ? null : (realm.alliances[alliance]?.charter.subjects ?? null);
}

/**
 * The least that a people under a faction must be by the law of its alliance; null: anything.
 * @source seed 3
 */
export function leastUnderLaw(realm: Realm, faction: FactionId): PeopleStatus | null {
  const law = lawOver(realm, faction);
  return law === null ? null : leastUnder[law];
}
