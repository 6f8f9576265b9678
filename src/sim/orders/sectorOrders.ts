import { type Refusal, refuse } from '../lib/refusal';
import type { Realm } from '../state/game';
import type { FactionId, SectorId } from '../state/ids';
import type { Sector } from '../state/sector';
import type { Judging } from './definition';

/** A faction's own sector, or null. */
export function ownSector(realm: Realm, faction: FactionId, id: SectorId): Sector | null {
  return realm.factions[faction]?.books?.sectors[id] ?? null;
}

/** What all orders to a sector ask first: that it is there. */
export function refuseSector({ view, faction }: Judging, id: SectorId): Refusal | null {
  return ownSector(view, faction, id) ? null : refuse('unknownSector', { sector: id });
}
