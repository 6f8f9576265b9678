import type { Treaty, TreatyKind } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import { partnerIn } from './treatyLookup';

/** What treaties say of where a faction's armed ships may go. */
export interface Papers {
  /** Armistices with a neutral zone: closed to both. */
  readonly zones: readonly Treaty[];
  /** Powers whose space is open by treaty. */
  readonly hosts: readonly FactionId[];
}

/** Treaties that open the space of both to each other's ships. */
export const passages: readonly TreatyKind[] = ['transit', 'defence', 'protectorate'];
const none: Papers = { zones: [], hosts: [] };

/** The papers of a faction's captains; they hold while no treaty is signed or ended. */
export function papersOf(realm: Realm, faction: FactionId): Papers {
  let found: { zones: Treaty[]; hosts: FactionId[] } | null = null;
  for (const id in realm.treaties) {
    const treaty = realm.treaties[id];
    if (!treaty?.parties.includes(faction)) continue;
    found ??= { zones: [], hosts: [] };
    if (treaty.terms.zone.length > 0) found.zones.push(treaty);
    if (passages.includes(treaty.terms.kind)) found.hosts.push(partnerIn(treaty, faction));
  }
  return found ?? none;
}

/**
 * The armistice whose neutral zone a system is in, for one of its signatories; null when none is.
 * @source seed 19
 */
export function zoneOver(
  realm: Realm,
  faction: FactionId,
  system: SystemId,
  { zones }: Papers = papersOf(realm, faction),
): Treaty | null {
  return zones.find(({ terms }) => terms.zone.includes(system)) ?? null;
}
