import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import { chartIndex } from '../chart/chartIndex';
import { borderOf } from '../diplomacy/relations';
import { papersOf } from '../diplomacy/zones';
import { keptSpaces, type OpenSpace } from '../figures/stillness';
import { isHome } from './withdrawal';

/** Where a faction's armed ships may go, in a realm that orders alone change; null in others, where it does not keep. */
export function openSpaceOf(realm: Realm, faction: FactionId): OpenSpace | null {
  const kept = keptSpaces(realm);
  if (kept === null) return null;
  let space = kept.get(faction);
  if (!space) {
    space = chartOpenSpace(realm, faction);
    kept.set(faction, space);
  }
  return space;
}

function chartOpenSpace(realm: Realm, faction: FactionId): OpenSpace {
  const papers = papersOf(realm, faction);
  const { ids, neighbours } = chartIndex(realm.chart);
  const open = new Set(ids.filter((id) => borderOf(realm, faction, id, papers) === null));
  const regions = new Map<SystemId, ReadonlySet<SystemId>>();
  const homes = new Set<ReadonlySet<SystemId>>();
  for (const start of open) {
    if (regions.has(start)) continue;
    const region = new Set([start]);
    // A set tells those added while it is walked: this is a flood.
    for (const system of region) {
      regions.set(system, region);
      for (const { system: other } of neighbours(system)) if (open.has(other)) region.add(other);
    }
    for (const system of region) {
      if (!isHome(realm, faction, system)) continue;
      homes.add(region);
      break;
    }
  }
  return { regions, homes };
}
