import type { Alliance } from '../../state/alliance';
import type { Realm } from '../../state/game';
import { type FactionId, pairKey } from '../../state/ids';

/** The alliance two factions are both members of, if its Council's affairs are known; else null. */
export function allianceOfBoth(realm: Realm, a: FactionId, b: FactionId): Alliance | null {
  const id = realm.factions[a]?.alliance ?? null;
  if (id === null || realm.factions[b]?.alliance !== id) return null;
  const alliance = realm.alliances[id];
  return alliance?.council ? alliance : null;
}

/**
 * Favours a member owes another; negative when it is owed. 0 where the Council is closed to one.
 * @source invented
 */
export function favoursOwed(alliance: Alliance, debtor: FactionId, creditor: FactionId): number {
  const owed = alliance.council?.favours[pairKey(debtor, creditor)] ?? 0;
  if (owed === 0) return 0;
  return creditor < debtor ? owed : -owed;
}

/** Books favours owed by one member to another; a negative number redeems or lends. */
export function addFavours(
  alliance: Alliance,
  debtor: FactionId,
  creditor: FactionId,
  favours: number,
): void {
  const { council } = alliance;
  if (!council) return;
  const key = pairKey(debtor, creditor);
  const sum = (council.favours[key] ?? 0) + (creditor < debtor ? favours : -favours);
  if (sum === 0) delete council.favours[key];
  else council.favours[key] = sum;
}
