import { compareIds } from '../../lib/ordered';
import type { Realm } from '../../state/game';
import type { CharacterId } from '../../state/ids';
import type { Sector } from '../../state/sector';
import type { World } from '../../state/world';
import { chartIndex } from '../chart/chartIndex';

/**
 * The sector a world belongs to: the owner's sector with the nearest seat by lanes, the first of
 * equals. Null when the owner has no sectors, keeps them secret, or no lane leads to a seat.
 * @source invented
 */
export function sectorOf(realm: Realm, world: World): Sector | null {
  const sectors = world.owner === null ? undefined : realm.factions[world.owner]?.books?.sectors;
  if (!sectors) return null;
  const { distance } = chartIndex(realm.chart);
  let nearest: Sector | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const id in sectors) {
    const sector = sectors[id];
    const seat = sector && realm.worlds[sector.seat];
    if (!sector || !seat || seat.owner !== world.owner) continue;
    const away = distance(seat.system, world.system);
    if (away < 0 || away > least) continue;
    if (away === least && nearest && compareIds(nearest.id, id) < 0) continue;
    nearest = sector;
    least = away;
  }
  return nearest;
}

/** Who governs a world: its own governor, else its sector's; null when neither is fit to serve. */
export function governorOf(realm: Realm, world: World): CharacterId | null {
  const own = world.works?.governor ?? null;
  if (own !== null && serves(realm, own)) return own;
  if (!isSectorGoverned(realm, world)) return null;
  const sectors = sectorOf(realm, world)?.governor ?? null;
  return sectors !== null && serves(realm, sectors) ? sectors : null;
}

/** Whether any sector of the owner has a governor: modifiers ask it of every world, most have none. */
function isSectorGoverned(realm: Realm, { owner }: World): boolean {
  const sectors = owner === null ? undefined : realm.factions[owner]?.books?.sectors;
  for (const id in sectors) if (sectors[id]?.governor != null) return true;
  return false;
}

function serves(realm: Realm, id: CharacterId): boolean {
  return realm.characters[id]?.status === 'active';
}
