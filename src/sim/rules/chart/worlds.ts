import { weakCache } from '../../lib/cache';
import { inOrder } from '../../lib/ordered';
import type { Realm } from '../../state/game';
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

const lists = weakCache<Realm['worlds'], readonly World[]>();
