import { required } from '../../lib/invariant';
import { idsOf } from '../../lib/ordered';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { chartIndex, isStormy, type Nearby } from '../chart/chartIndex';
import { positionOf, systemOf } from '../chart/places';
import { worldsOf } from '../chart/worlds';
import { membersWith } from '../diplomacy/relations';
import { partnersOf } from '../diplomacy/treatyLookup';
import { worldModifiers } from '../figures/modifiers';
import { disguiseOf } from '../fleets/fleetFigures';
import { type FigureCache, figureCache } from '../fleets/shipFigures';
import { agentEyesOf } from '../intelligence/eyes';

/** What a faction's sensors and those of its allies cover. */
export interface Sight {
  /** Whether any sensor covers a system. */
  sees(system: SystemId): boolean;
  /** Strength of the best sensor that covers a system, 0 for none. */
  detectionAt(system: SystemId): number;
  /** Whether a fleet is known: a friend's always, another's where detection beats its hiding. */
  detects(fleet: Fleet): boolean;
  /** The systems seen, in no particular order. */
  readonly systems: ReadonlyMap<SystemId, number>;
}

/** Strength and range of one sensor: points, and tenths of a light year. */
export interface Sensor {
  readonly strength: number;
  readonly range: number;
  /** Storms hide nothing from it. */
  readonly clear: boolean;
}

/** Sensors of worlds and fleets, each worked out once however many allies share it. */
export interface SensorCache {
  ofWorld(world: World): Sensor;
  ofFleet(fleet: Fleet): Sensor;
  readonly figures: FigureCache;
}

/** Opens a cache of sensors; like a cache of figures it holds within a phase. */
export function sensorCache(realm: Realm, rules: Ruleset): SensorCache {
  const figures = figureCache(realm, rules);
  const worlds = new Map<string, Sensor>();
  const fleets = new Map<string, Sensor>();
  return {
    figures,
    ofWorld: (world) => cachedIn(worlds, world.id, () => worldSensor(realm, rules, world)),
    ofFleet: (fleet) => cachedIn(fleets, fleet.id, () => fleetSensor(realm, rules, fleet, figures)),
  };
}

function cachedIn(cache: Map<string, Sensor>, id: string, work: () => Sensor): Sensor {
  let sensor = cache.get(id);
  if (!sensor) {
    sensor = work();
    cache.set(id, sensor);
  }
  return sensor;
}

/** The sensor of a fleet, by its best ship. */
export function fleetSensor(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  figures: FigureCache = figureCache(realm, rules),
): Sensor {
  let strength = 0;
  let range = 0;
  let clear = false;
  for (const id of fleet.ships) {
    const ship = realm.ships[id];
    if (!ship) continue;
    const each = figures(ship);
    strength = Math.max(strength, each.sensors);
    range = Math.max(range, each.sensorRange);
    clear ||= each.clear;
  }
  return { strength, range, clear };
}

/** The sensor of a world: none without an owner or a settlement. */
export function worldSensor(realm: Realm, rules: Ruleset, world: World): Sensor {
  if (world.owner === null || world.development === 'none') {
    return { strength: 0, range: 0, clear: false };
  }
  const { strength, range } = rules.numbers.detection[world.development];
  const modifiers = worldModifiers(realm, rules, world);
  return {
    strength: modifiers.apply('detectionStrength', strength),
    range: modifiers.apply('detectionRange', range),
    clear: false,
  };
}

/** Detection a sensor has in a system, in points: what sees through storms makes up for them. */
export function strengthAt(realm: Realm, rules: Ruleset, sensor: Sensor, system: SystemId): number {
  return sensor.clear ? sensor.strength + hazardHide(realm, rules, system) : sensor.strength;
}

/** Points by which a system's storms hide what is in them. */
function hazardHide(realm: Realm, rules: Ruleset, system: SystemId): number {
  const { hazard } = required(realm.chart.systems[system], `system ${system}`);
  return isStormy(hazard) ? rules.numbers.detection.hazardHide : 0;
}

/** Whose sensors a faction reads: its own, its allies', and by treaty its informants'; in order of id. */
function watchersFor(realm: Realm, faction: FactionId): FactionId[] {
  const members = membersWith(realm, faction);
  const informants = partnersOf(realm, 'intelligence', faction);
  return informants.length === 0 ? members : [...new Set([...members, ...informants])].sort();
}

/**
 * What a faction sees: within a sensor's straight-line range its full strength counts, the best of
 * all sensors, its own, its allies', those it reads by treaty and those its agents are near. Own and allied worlds see their system whatever its storms;
 * a fleet in a storm that outmatches its sensors sees nothing there. A fleet on a lane sees from
 * where it is and always the nearer end.
 * @source invented
 */
export function sightOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  cache: SensorCache = sensorCache(realm, rules),
): Sight {
  const members = new Set(membersWith(realm, faction));
  const watchers = new Set(watchersFor(realm, faction));
  const systems = new Map<SystemId, number>();
  const cover = (system: SystemId, strength: number) => {
    if (strength > (systems.get(system) ?? -1)) systems.set(system, strength);
  };
  const eyes = agentEyesOf(realm, faction);
  for (const system of eyes.systems) cover(system, rules.numbers.detection.visible);
  const depth = rules.numbers.detection.hazardHide;
  const look = (system: SystemId, hide: number, { strength, clear }: Sensor) => {
    // A storm blinds all that its depth outmatches.
    if (clear) cover(system, strength + hide);
    else if (strength >= hide) cover(system, strength);
  };
  const coverAll = (nearby: readonly Nearby[], sensor: Sensor) => {
    for (const { system, stormy } of nearby) look(system, stormy ? depth : 0, sensor);
  };
  const index = chartIndex(realm.chart);
  const sensors = new Map<SystemId, Sensor[]>();
  for (const world of worldsOf(realm)) {
    if (world.owner === null || !watchers.has(world.owner)) continue;
    const sensor = cache.ofWorld(world);
    cover(world.system, strengthAt(realm, rules, sensor, world.system));
    if (addsTo(sensors, world.system, sensor)) {
      coverAll(index.within(world.system, sensor.range), sensor);
    }
  }
  for (const id in realm.fleets) {
    const fleet = required(realm.fleets[id], id);
    if (!watchers.has(fleet.faction) && !eyes.fleets.has(id)) continue;
    const sensor = cache.ofFleet(fleet);
    if (fleet.place.kind === 'system') {
      const { system } = fleet.place;
      if (!addsTo(sensors, system, sensor)) continue;
      coverAll(index.within(system, Math.max(0, sensor.range)), sensor);
      continue;
    }
    const near = systemOf(realm.chart, fleet.place);
    look(near, hazardHide(realm, rules, near), sensor);
    const { x, y } = positionOf(realm.chart, fleet.place);
    coverAll(index.around(x, y, sensor.range), sensor);
  }
  return {
    systems,
    sees: (system) => systems.has(system),
    detectionAt: (system) => systems.get(system) ?? 0,
    detects: (fleet) => {
      if (members.has(fleet.faction) || eyes.fleets.has(fleet.id)) return true;
      const strength = systems.get(systemOf(realm.chart, fleet.place));
      return strength !== undefined && strength >= hidingOf(realm, rules, fleet, cache.figures);
    },
  };
}

/** Notes a sensor of a system, unless one there is as strong, reaches as far and sees as clearly. */
function addsTo(sensors: Map<SystemId, Sensor[]>, system: SystemId, sensor: Sensor): boolean {
  const here = sensors.get(system);
  if (here === undefined) {
    sensors.set(system, [sensor]);
    return true;
  }
  for (const { strength, range, clear } of here) {
    if (strength >= sensor.strength && range >= sensor.range && clear === sensor.clear)
      return false;
  }
  here.push(sensor);
  return true;
}

/**
 * The detection that finds a fleet: any sensor's usual strength for one that shows itself, more than
 * its weakest cloak for one that hides, and in a nebula or plasma storm more still.
 */
export function hidingOf(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  figures: FigureCache = figureCache(realm, rules),
): number {
  const { visible } = rules.numbers.detection;
  const { cloak, stealth } = disguiseOf(realm, fleet, figures);
  const plain = fleet.cloaked ? Math.max(visible, cloak + 1) : visible;
  return plain + stealth + hazardHide(realm, rules, systemOf(realm.chart, fleet.place));
}

/**
 * Whether a faction finds one fleet: what `sightOf(faction).detects(fleet)` says, without looking
 * anywhere else.
 */
export function spots(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  fleet: Fleet,
  cache: SensorCache = sensorCache(realm, rules),
): boolean {
  const eyes = agentEyesOf(realm, faction);
  if (membersWith(realm, faction).includes(fleet.faction) || eyes.fleets.has(fleet.id)) return true;
  const { chart } = realm;
  const target = systemOf(chart, fleet.place);
  const { x, y } = required(chart.systems[target], `system ${target}`);
  const storm = hazardHide(realm, rules, target);
  const hiding = Math.max(0, hidingOf(realm, rules, fleet, cache.figures));
  const reaches = (from: { x: number; y: number }, range: number) =>
    range >= 0 && (from.x - x) * (from.x - x) + (from.y - y) * (from.y - y) <= range * range;
  const pierces = ({ strength, clear }: Sensor) =>
    clear ? strength + storm >= hiding : strength >= Math.max(storm, hiding);
  const watchers = watchersFor(realm, faction);
  const watches = (who: FactionId | null) => who !== null && watchers.includes(who);
  if (rules.numbers.detection.visible >= hiding && eyes.systems.includes(target)) return true;
  // Who is there finds most of what hides; whose sensors reach so far is asked only then.
  for (const id of required(chart.systems[target], `system ${target}`).worlds) {
    const world = realm.worlds[id];
    if (!world || !watches(world.owner)) continue;
    if (strengthAt(realm, rules, cache.ofWorld(world), target) >= hiding) return true;
  }
  const afar: Fleet[] = [];
  for (const id in realm.fleets) {
    const watcher = realm.fleets[id];
    if (!watcher || !(watches(watcher.faction) || eyes.fleets.has(id))) continue;
    if (systemOf(chart, watcher.place) !== target) afar.push(watcher);
    else if (pierces(cache.ofFleet(watcher))) return true;
  }
  for (const world of worldsOf(realm)) {
    if (!watches(world.owner)) continue;
    const sensor = cache.ofWorld(world);
    const from = required(chart.systems[world.system], `system ${world.system}`);
    if (pierces(sensor) && reaches(from, sensor.range)) return true;
  }
  for (const watcher of afar) {
    const sensor = cache.ofFleet(watcher);
    if (pierces(sensor) && reaches(positionOf(chart, watcher.place), sensor.range)) return true;
  }
  return false;
}

/** Looks up sights by one cache of sensors; who sees the same has it worked out once. */
export function sightCache(
  realm: Realm,
  rules: Ruleset,
  cache: SensorCache = sensorCache(realm, rules),
): (faction: FactionId) => Sight {
  const sides = new Map<string, Sight>();
  return (faction) => {
    const members = membersWith(realm, faction).join('|');
    const eyes = agentEyesOf(realm, faction).key;
    const side = `${members} ${watchersFor(realm, faction).join('|')} ${eyes}`;
    let sight = sides.get(side);
    if (!sight) {
      sight = sightOf(realm, rules, faction, cache);
      sides.set(side, sight);
    }
    return sight;
  };
}

/** The sight of every living faction, by one shared cache. */
export function allSights(
  realm: Realm,
  rules: Ruleset,
  sightIn: (faction: FactionId) => Sight = sightCache(realm, rules),
): ReadonlyMap<FactionId, Sight> {
  const sights = new Map<FactionId, Sight>();
  for (const id of idsOf(realm.factions)) {
    if (realm.factions[id]?.alive) sights.set(id, sightIn(id));
  }
  return sights;
}
