import type { Realm } from '../state/game';
import type { FactionId } from '../state/ids';
import type { Staff } from '../state/staff';

/** What a faction leaves to its staff, to be written in; null where its books are shut. */
export function writtenStaff(realm: Realm, faction: FactionId): Staff | null {
  const books = realm.factions[faction]?.books;
  if (!books) return null;
  books.staff ??= { modes: {}, limits: {} };
  return books.staff;
}
