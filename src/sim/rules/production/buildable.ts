import { weakCache } from '../../lib/cache';
import { type Refusal, refuse } from '../../lib/refusal';
import type { Ship } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { BuildingId, FactionId, ShipClassId, TechnologyId } from '../../state/ids';
import type { Building, Ruleset, ShipClass } from '../../state/ruleset';
import type { ItemId, World } from '../../state/world';
import { dateOf } from '../calendar';
import { worldsUnder } from '../chart/worlds';
import { contentIds } from '../contentIds';
import { garrisonLimit } from '../ground/defences';
import { isMatchless } from '../traits';
import { freeSlots, isBefore, slotsNeeded, yardLevel } from './slots';

/**
 * Why a world may not lay down a ship of this class, or null. Costs are no reason: they can wait.
 * @source invented
 */
export function canBuildShip(
  realm: Realm,
  rules: Ruleset,
  world: World,
  id: ShipClassId,
): Refusal | null {
  const shipClass = rules.shipClasses[id];
  const owner = world.owner === null ? undefined : realm.factions[world.owner];
  if (!shipClass) return refuse('unknownClass', { class: id });
  if (!owner) return refuse('notYourWorld', { world: world.id });
  if (world.development !== 'developed') return refuse('notDeveloped', { world: world.id });
  if (!shipClass.builders.includes(owner.culture)) return refuse('notYourDesign', { class: id });
  if (isMatchless(shipClass)) return refuse('uniqueShip', { class: id });
  return (
    outOfItsTime(realm, shipClass) ??
    lacksTechnology(owner.technologies, shipClass.requires) ??
    lacksYard(rules, world, shipClass)
  );
}

function outOfItsTime(realm: Realm, { id, years }: ShipClass): Refusal | null {
  const { year } = dateOf(realm.frame, realm.turn);
  if (year < years[0]) return refuse('notYetDesigned', { class: id, year: years[0] });
  return year > years[1] ? refuse('noLongerBuilt', { class: id, year: years[1] }) : null;
}

function lacksTechnology(
  known: readonly TechnologyId[],
  requires: TechnologyId | null,
): Refusal | null {
  if (requires === null || known.includes(requires)) return null;
  return refuse('needsTechnology', { technology: requires });
}

function lacksYard(rules: Ruleset, world: World, shipClass: ShipClass): Refusal | null {
  const level = yardLevel(rules, world);
  if (level >= shipClass.yard) return null;
  return refuse('needsYard', { world: world.id, level: shipClass.yard, has: level });
}

/**
 * Why a building may not be put up on a world, or null. Of an entry that is queued already: whether
 * it still may, with only what was ordered `before` it counted as planned.
 */
export function canBuildBuilding(
  realm: Realm,
  rules: Ruleset,
  world: World,
  id: BuildingId,
  before: ItemId | null = null,
): Refusal | null {
  const building = rules.buildings[id];
  const owner = world.owner === null ? undefined : realm.factions[world.owner];
  if (!building) return refuse('unknownBuilding', { building: id });
  if (!owner) return refuse('notYourWorld', { world: world.id });
  if (world.development !== 'developed') return refuse('notDeveloped', { world: world.id });
  if (building.unique) return refuse('uniqueBuilding', { building: id });
  if (building.classes.length > 0 && !building.classes.includes(world.class)) {
    return refuse('wrongWorldClass', { building: id, class: world.class });
  }
  return (
    lacksTechnology(owner.technologies, building.requires) ??
    lacksPredecessor(rules, world, building, before) ??
    tooMany(realm, rules, world, building, before) ??
    lacksSlots(realm, rules, world, building, before)
  );
}

/** All worlds of a world's owner. */
function ownWorlds(realm: Realm, { owner }: World): readonly World[] {
  return owner === null ? [] : worldsUnder(realm, owner);
}

function lacksPredecessor(
  rules: Ruleset,
  world: World,
  { replaces }: Building,
  before: ItemId | null,
): Refusal | null {
  if (replaces === null) return null;
  const claims = (id: BuildingId) => rules.buildings[id]?.replaces === replaces;
  const free = builtOn(world, replaces) - planned(world, claims, before);
  if (free > 0) return null;
  return refuse('needsBuilding', { building: replaces });
}

function tooMany(
  realm: Realm,
  rules: Ruleset,
  world: World,
  building: Building,
  before: ItemId | null,
): Refusal | null {
  const { id, perWorld, perFaction } = building;
  const isOne = (each: BuildingId) => each === id;
  const here = succeeding(rules, world, id) + planned(world, isOne, before);
  if (perWorld > 0 && here >= perWorld) {
    return refuse('enoughOnWorld', { building: id, limit: perWorld });
  }
  if (perFaction === 0) return null;
  let everywhere = 0;
  for (const each of ownWorlds(realm, world)) {
    if (each.buildings.length === 0 && each.works?.queue.length === 0) continue;
    everywhere += succeeding(rules, each, id) + planned(each, isOne, before);
  }
  return everywhere >= perFaction
    ? refuse('enoughInRealm', { building: id, limit: perFaction })
    : null;
}

function lacksSlots(
  realm: Realm,
  rules: Ruleset,
  world: World,
  building: Building,
  before: ItemId | null,
): Refusal | null {
  const needed = slotsNeeded(rules, building.id);
  const free = freeSlots(realm, rules, world, before);
  return needed > free ? refuse('noSlots', { world: world.id, needed, free }) : null;
}

function builtOn(world: World, id: BuildingId): number {
  return count(world.buildings, (each) => each === id);
}

/** How many buildings that count are queued on a world: all, or those ordered before an entry. */
function planned(world: World, counts: (id: BuildingId) => boolean, before: ItemId | null): number {
  const queue = world.works?.queue ?? [];
  return count(
    queue,
    (item) => item.kind === 'building' && counts(item.what) && isBefore(item, before),
  );
}

/** How many of a building stand on a world, as they are or as what has replaced them. */
function succeeding(rules: Ruleset, world: World, id: BuildingId): number {
  return count(world.buildings, (each) => descends(rules, each, id));
}

function count<T>(items: readonly T[], counts: (item: T) => boolean): number {
  let found = 0;
  for (const item of items) if (counts(item)) found += 1;
  return found;
}

function descends(rules: Ruleset, id: BuildingId, from: BuildingId): boolean {
  let at: BuildingId | null = id;
  // A chain of replacements is no longer than the list of buildings.
  for (let step = contentIds(rules.buildings).length; at !== null && step > 0; step -= 1) {
    if (at === from) return true;
    at = rules.buildings[at]?.replaces ?? null;
  }
  return false;
}

/** Why a world may not raise troops, or null. */
export function canRaiseTroops(realm: Realm, rules: Ruleset, world: World): Refusal | null {
  if (world.owner === null) return refuse('notYourWorld', { world: world.id });
  if (world.development !== 'developed') return refuse('notDeveloped', { world: world.id });
  const limit = garrisonLimit(realm, rules, world);
  return world.garrison >= limit ? refuse('garrisonFull', { world: world.id, limit }) : null;
}

/** Why an outpost may not be developed, or null; of a queued entry, counting what is `before` it. */
export function canDevelop(
  realm: Realm,
  rules: Ruleset,
  world: World,
  before: ItemId | null = null,
): Refusal | null {
  if (world.owner === null) return refuse('notYourWorld', { world: world.id });
  if (world.development !== 'outpost') return refuse('notAnOutpost', { world: world.id });
  if (isDeveloping(world, before)) return refuse('alreadyQueued', { world: world.id });
  const limit = rules.numbers.production.developedLimit;
  const developed = countDeveloped(realm, world.owner, before);
  return developed >= limit ? refuse('tooManyDeveloped', { limit }) : null;
}

function isDeveloping(world: World, before: ItemId | null): boolean {
  const queue = world.works?.queue ?? [];
  return queue.some((item) => item.kind === 'develop' && isBefore(item, before));
}

/** Worlds of a faction that ask for decisions, and those that soon will. */
function countDeveloped(realm: Realm, faction: FactionId, before: ItemId | null): number {
  let count = 0;
  for (const world of worldsUnder(realm, faction)) {
    if (world.development === 'developed' || isDeveloping(world, before)) count += 1;
  }
  return count;
}

/** Why a world may not turn a ship into another class of the same role, or null. */
export function canRefit(
  realm: Realm,
  rules: Ruleset,
  world: World,
  ship: Ship,
  to: ShipClassId,
  before: ItemId | null = null,
): Refusal | null {
  const from = rules.shipClasses[ship.class];
  if (ship.faction !== world.owner) return refuse('notYourShip', { ship: ship.id });
  if (ship.class === to) return refuse('sameClass', { class: to });
  if (from?.role !== rules.shipClasses[to]?.role) {
    return refuse('otherRole', { from: ship.class, to });
  }
  const queue = world.works?.queue ?? [];
  if (queue.some((item) => item.ship === ship.id && isBefore(item, before)))
    return refuse('alreadyQueued', { ship: ship.id });
  return inOrbit(realm, world, ship)
    ? canBuildShip(realm, rules, world, to)
    : refuse('notInOrbit', { ship: ship.id, world: world.id });
}

/** Whether a ship is in the system of a world. */
export function inOrbit(realm: Realm, world: World, ship: Ship): boolean {
  const place = realm.fleets[ship.fleet]?.place;
  return place?.kind === 'system' && place.system === world.system;
}

/** Ship classes a world may lay down now, in order of id. */
export function buildableShips(realm: Realm, rules: Ruleset, world: World): ShipClassId[] {
  const culture = world.owner === null ? undefined : realm.factions[world.owner]?.culture;
  return designsOf(rules, culture ?? '').filter(
    (id) => canBuildShip(realm, rules, world, id) === null,
  );
}

/** The classes a culture builds, in order of id: content is fixed, they are gathered once. */
function designsOf({ shipClasses }: Ruleset, culture: string): readonly ShipClassId[] {
  let byCulture = designs.get(shipClasses);
  if (!byCulture) {
    byCulture = new Map();
    designs.set(shipClasses, byCulture);
  }
  let ids = byCulture.get(culture);
  if (!ids) {
    ids = contentIds(shipClasses).filter((id) => shipClasses[id]?.builders.includes(culture));
    byCulture.set(culture, ids);
  }
  return ids;
}

const designs = weakCache<Ruleset['shipClasses'], Map<string, readonly ShipClassId[]>>();

/** Buildings a world may put up now, in order of id; `among` narrows the choice. */
export function buildableBuildings(
  realm: Realm,
  rules: Ruleset,
  world: World,
  among: readonly BuildingId[] = contentIds(rules.buildings),
): BuildingId[] {
  return among.filter((id) => canBuildBuilding(realm, rules, world, id) === null);
}
