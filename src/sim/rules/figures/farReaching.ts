import { weakCache } from '../../lib/cache';
import { compareIds } from '../../lib/ordered';
import type { Realm } from '../../state/game';
import type { BuildingId, FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { worldsOf } from '../chart/worlds';

const none: readonly BuildingId[] = [];

interface FarReaching {
  readonly rules: Ruleset;
  readonly byOwner: ReadonlyMap<FactionId, readonly BuildingId[]>;
}

/** Looking through all worlds is dear; `alterWorld`, the only way to change one, asks for it anew. */
const found = weakCache<Realm['worlds'], FarReaching>();

/** A faction's buildings whose effects reach its whole realm, in order of world and id. */
export function farReachingOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
): readonly BuildingId[] {
  let known = found.get(realm.worlds);
  if (known?.rules !== rules) {
    known = { rules, byOwner: lookFor(realm, rules) };
    found.set(realm.worlds, known);
  }
  return known.byOwner.get(faction) ?? none;
}

/** To be called wherever a building comes, goes or changes hands; only `alterWorld` can do that. */
export function outdateFarReaching(realm: Realm): void {
  found.delete(realm.worlds);
}

/** Says that the worlds of a copy have the buildings and owners of those they were copied from. */
export function shareFarReaching(copied: Realm, original: Realm): void {
  const known = found.get(original.worlds);
  if (known) found.set(copied.worlds, known);
}

function lookFor(realm: Realm, rules: Ruleset): Map<FactionId, readonly BuildingId[]> {
  const byOwner = new Map<FactionId, BuildingId[]>();
  const reaching = reachingIn(rules);
  const reaches = (building: BuildingId) => reaching.has(building);
  for (const world of worldsOf(realm)) {
    if (world.owner === null || !world.buildings.some(reaches)) continue;
    const list = byOwner.get(world.owner) ?? [];
    list.push(...world.buildings.filter(reaches).sort(compareIds));
    byOwner.set(world.owner, list);
  }
  return byOwner;
}

const reachingBy = weakCache<Ruleset, ReadonlySet<BuildingId>>();

/** The buildings of these rules whose effects reach a whole realm. */
function reachingIn(rules: Ruleset): ReadonlySet<BuildingId> {
  let reaching = reachingBy.get(rules);
  if (!reaching) {
    const reaches = (id: BuildingId) => (rules.buildings[id]?.faction.length ?? 0) > 0;
    reaching = new Set(Object.keys(rules.buildings).filter(reaches));
    reachingBy.set(rules, reaching);
  }
  return reaching;
}
