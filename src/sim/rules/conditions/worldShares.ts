import { permilleOf } from '../../lib/integers';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { worldsOf } from '../chart/worlds';
import { membersWith } from '../diplomacy/relations';

/** A faction alone, or with all of its alliance. */
export function sideOf(realm: Realm, faction: FactionId, allied: boolean): readonly FactionId[] {
  return allied ? membersWith(realm, faction) : [faction];
}

/** Owned worlds by faction. */
export function worldCounts(realm: Realm): ReadonlyMap<FactionId, number> {
  const counts = new Map<FactionId, number>();
  for (const { owner } of worldsOf(realm)) {
    if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
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
