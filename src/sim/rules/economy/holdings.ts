import { idsOf } from '../../lib/ordered';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { World } from '../../state/world';
import { worldsOf } from '../chart/worlds';

/** What a faction holds, in order of id. */
export interface Holdings {
  readonly worlds: World[];
  readonly fleets: Fleet[];
}

/** What everyone holds, gathered once for a phase or a forecast. */
export function allHoldings(realm: Realm): ReadonlyMap<FactionId, Holdings> {
  const holdings = new Map<FactionId, Holdings>();
  const of = (faction: FactionId) => {
    const known = holdings.get(faction);
    if (known) return known;
    const fresh: Holdings = { worlds: [], fleets: [] };
    holdings.set(faction, fresh);
    return fresh;
  };
  for (const world of worldsOf(realm)) {
    if (world.owner !== null) of(world.owner).worlds.push(world);
  }
  for (const id of idsOf(realm.fleets)) {
    const fleet = realm.fleets[id];
    if (fleet) of(fleet.faction).fleets.push(fleet);
  }
  return holdings;
}
