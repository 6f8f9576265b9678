import { lowestFirst } from '../../lib/lowestFirst';
import type { Fleet, Place } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { chartIndex } from '../chart/chartIndex';
import { fleetsBySystem, laneLength } from '../chart/places';
import { worldsOf } from '../chart/worlds';
import type { Lookout } from '../detection/presence';
import { lookoutOf, stands, standsBefore } from '../detection/presence';
import { atWar, friendly, membersWith, ownedWorlds } from '../diplomacy/relations';
import { worldModifiers } from '../figures/modifiers';
import { isHomeless } from '../traits';

/** How far supply reaches beyond each system it reaches, in tenths of a light year, 0 or more. */
export type Supply = ReadonlyMap<SystemId, number>;

/** What all factions' supply is worked out from; it holds while no fleet moves. */
export interface SupplyCache {
  /** The range of a world's supply, worked out when it is first asked for. */
  rangeOf(world: World): number;
  /** Fleets whose presence counts in a system. */
  guardsAt(system: SystemId): readonly Fleet[];
  /** Whether a guard stands where a faction can find it. */
  hinders(guard: Fleet, faction: FactionId): boolean;
}

/** Opens a cache of supply, for asking after several factions. */
export function supplyCache(
  realm: Realm,
  rules: Ruleset,
  fleets: ReadonlyMap<SystemId, readonly Fleet[]> = fleetsBySystem(realm),
  lookout: Lookout = lookoutOf(realm, rules),
): SupplyCache {
  const ranges = new Map<World, number>();
  const rangeOf = (world: World) => {
    let range = ranges.get(world);
    if (range === undefined) {
      range = supplyRange(realm, rules, world);
      ranges.set(world, range);
    }
    return range;
  };
  const guards = new Map<SystemId, readonly Fleet[]>();
  for (const [system, here] of fleets) {
    const guarding = here.filter((fleet) => stands(realm, rules, fleet));
    if (guarding.length > 0) guards.set(system, guarding);
  }
  return {
    rangeOf,
    guardsAt: (system) => guards.get(system) ?? nobody,
    hinders: (guard, faction) => standsBefore(realm, rules, guard, faction, lookout),
  };
}

const nobody: readonly Fleet[] = [];

/**
 * Supply of a faction: it flows along lanes from its own worlds and its allies', as far as the best
 * of them reaches. It enters systems held by an enemy, by a world or by armed ships that nobody
 * contests, but does not leave them again.
 * @source invented
 */
export function supplyOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  cache: SupplyCache = supplyCache(realm, rules),
): Supply {
  const index = chartIndex(realm.chart);
  const reach = sourcesOf(realm, faction, cache);
  const open = lowestFirst<SystemId>();
  for (const [system, range] of reach) open.push(system, -range);
  const settled = new Set<SystemId>();
  for (let next = open.pop(); next !== null; next = open.pop()) {
    const { item: system, key } = next;
    if (settled.has(system)) continue;
    settled.add(system);
    if (isBlocked(realm, faction, system, cache)) continue;
    for (const { system: other, length } of index.neighbours(system)) {
      const range = -key - length;
      if (range < 0 || range <= (reach.get(other) ?? -1)) continue;
      reach.set(other, range);
      open.push(other, -range);
    }
  }
  if (isHomeless(realm, rules, faction)) liveOffTheLand(realm, reach);
  return reach;
}

/** Who needs no home finds what a fleet wants wherever no power holds a world. */
function liveOffTheLand(realm: Realm, reach: Map<SystemId, number>): void {
  for (const system of chartIndex(realm.chart).ids) {
    if (!reach.has(system) && ownedWorlds(realm, system).length === 0) reach.set(system, 0);
  }
}

/** Range of the supply a world gives, in tenths of a light year; 0 for one that gives none. */
export function supplyRange(realm: Realm, rules: Ruleset, world: World): number {
  if (world.owner === null || world.development === 'none') return 0;
  const { rangeCapital, rangeDeveloped, rangeOutpost } = rules.numbers.supply;
  const isCapital = realm.factions[world.owner]?.capital === world.id;
  const developed = isCapital ? rangeCapital : rangeDeveloped;
  const base = world.development === 'developed' ? developed : rangeOutpost;
  return worldModifiers(realm, rules, world).apply('supplyRange', base);
}

/** Whether a place gets supply: a system it reaches, or a lane near enough to one. */
export function inSupply(realm: Realm, supply: Supply, place: Place): boolean {
  if (place.kind === 'system') return supply.has(place.system);
  const { from, to, progress } = place;
  const left = laneLength(realm.chart, from, to) - progress;
  return (supply.get(from) ?? -1) >= progress || (supply.get(to) ?? -1) >= left;
}

function sourcesOf(
  realm: Realm,
  faction: FactionId,
  { rangeOf }: SupplyCache,
): Map<SystemId, number> {
  const members = new Set(membersWith(realm, faction));
  const reach = new Map<SystemId, number>();
  for (const world of worldsOf(realm)) {
    const { owner, system, development } = world;
    if (owner === null || development === 'none' || !members.has(owner)) continue;
    const range = rangeOf(world);
    if (range > (reach.get(system) ?? 0)) reach.set(system, range);
  }
  return reach;
}

/** Hidden ships hinder nobody: a supply line that failed would betray them. */
function isBlocked(
  realm: Realm,
  faction: FactionId,
  system: SystemId,
  { guardsAt, hinders }: SupplyCache,
): boolean {
  const guards = guardsAt(system);
  if (guards.some((guard) => friendly(realm, faction, guard.faction))) return false;
  const bars = (guard: Fleet) => atWar(realm, faction, guard.faction) && hinders(guard, faction);
  if (guards.some(bars)) return true;
  let hostile = false;
  for (const id of realm.chart.systems[system]?.worlds ?? []) {
    const owner = realm.worlds[id]?.owner ?? null;
    if (owner === null) continue;
    if (friendly(realm, faction, owner)) return false;
    hostile ||= atWar(realm, faction, owner);
  }
  return hostile;
}
