import type { Character } from '../../state/character';
import type { Realm } from '../../state/game';
import type { FleetId, SectorId } from '../../state/ids';

/** Where a person serves. */
export type Post =
  | { readonly kind: 'fleet'; readonly fleet: FleetId }
  | { readonly kind: 'sector'; readonly sector: SectorId };

/** The fleet a person commands, else the sector he governs, as far as one knows; null: neither. */
export function postOf(realm: Realm, { id, faction }: Character): Post | null {
  for (const fleet in realm.fleets) {
    if (realm.fleets[fleet]?.commander === id) return { kind: 'fleet', fleet };
  }
  const sectors = realm.factions[faction]?.books?.sectors ?? {};
  for (const sector in sectors) {
    if (sectors[sector]?.governor === id) return { kind: 'sector', sector };
  }
  return null;
}
