import { permilleOf } from '../../lib/integers';
import { idsOf } from '../../lib/ordered';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { worldsOf } from '../chart/worlds';
import { membersWith } from '../diplomacy/relations';

/** A faction alone, or with all of its alliance. */
export function sideOf(realm: Realm, faction: FactionId, allied: boolean): readonly FactionId[] {
  return allied ? membersWith(realm, faction) : [faction];
}

/**
 * Owned worlds by faction: counted where all of them are known, else as the almanac has them. So a
 * view knows no less than what lies in every court.
 */
export function worldCounts(realm: Realm): ReadonlyMap<FactionId, number> {
  const counts = new Map<FactionId, number>();
  for (const { owner } of worldsOf(realm)) {
    if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  for (const id of idsOf(realm.factions)) {
    const power = realm.factions[id];
    if (power?.books === null)
      counts.set(id, power.alive ? (power.census ?? counts.get(id) ?? 0) : 0);
  }
  return counts;
}

/** Share of all owned worlds that some factions hold together, in permille. */
export function shareOf(realm: Realm, side: readonly FactionId[]): number {
  const counts = worldCounts(realm);
  let all = 0;
  for (const count of counts.values()) all += count;
  return permilleOf(
    side.reduce((sum, faction) => sum + (counts.get(faction) ?? 0), 0),
    all,
  );
}
