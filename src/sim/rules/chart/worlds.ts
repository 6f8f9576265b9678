import { weakCache } from '../../lib/cache';
import { inOrder } from '../../lib/ordered';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { World } from '../../state/world';

/**
 * All worlds of a realm, in order of id. Worlds are never born and never lost, so that the list is
 * made once and holds as long as the realm's record of them.
 */
export function worldsOf(realm: Realm): readonly World[] {
  let worlds = lists.get(realm.worlds);
  if (!worlds) {
    worlds = inOrder(realm.worlds);
    lists.set(realm.worlds, worlds);
  }
  return worlds;
}

/** Says what the list of a record of worlds is, where it was filled in order of id. */
export function enlist(worlds: Realm['worlds'], list: readonly World[]): void {
  lists.set(worlds, list);
}

/** The worlds that a power rules, as far as the realm knows, in order of id. */
export function worldsUnder(realm: Realm, ruler: FactionId): readonly World[] {
  let byRuler = rulers.get(realm.worlds);
  if (!byRuler) {
    byRuler = sortByRuler(worldsOf(realm));
    rulers.set(realm.worlds, byRuler);
  }
  return byRuler.get(ruler) ?? none;
}

/** To be called wherever a world changes hands; only `alterWorld` can do that. */
export function outdateRulers(realm: Realm): void {
  rulers.delete(realm.worlds);
}

/** Puts a world in the place of what it was, in a record that nobody else holds: in a realm that is supposed. */
export function replaceWorld({ worlds }: Realm, world: World): void {
  worlds[world.id] = world;
  lists.delete(worlds);
  rulers.delete(worlds);
}

function sortByRuler(worlds: readonly World[]): Map<FactionId, World[]> {
  const byRuler = new Map<FactionId, World[]>();
  for (const world of worlds) {
    if (world.owner === null) continue;
    const ruled = byRuler.get(world.owner);
    if (ruled) ruled.push(world);
    else byRuler.set(world.owner, [world]);
  }
  return byRuler;
}

const none: readonly World[] = [];

const lists = weakCache<Realm['worlds'], readonly World[]>();
/** Looking through all worlds for those of one power is dear where it is asked for each power, or each world. */
const rulers = weakCache<Realm['worlds'], ReadonlyMap<FactionId, readonly World[]>>();
