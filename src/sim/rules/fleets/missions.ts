import { greatest } from '../../lib/ordered';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { roughWeight } from '../battle/encounter';
import { chartIndex } from '../chart/chartIndex';
import { systemOf } from '../chart/places';
import { worldsUnder } from '../chart/worlds';
import type { Sight } from '../detection/sight';
import { atWar, systemOwner } from '../diplomacy/relations';
import { findRoute, reachFrom, travellerOf } from '../travel/routes';
import { fleetFigures } from './fleetFigures';
import { shipsOf } from './fleetShips';
import type { MissionEnd } from './missionStops';
import type { FigureCache } from './shipFigures';

/**
 * What a fleet's mission or stance does this month: where it sends a fleet that has no route of its
 * own. Each uses only what the fleet's faction knows.
 */
export interface MissionStep {
  readonly route: SystemId[];
  /** Why the mission is over; `done` where the fact itself tells; null while it goes on. */
  readonly end: MissionEnd | 'done' | null;
}

const ended = (end: MissionEnd): MissionStep => ({ route: [], end });

/** Follows its charge: along its route when beside it, else to where it is bound. */
export function escortStep(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  charge: Fleet | undefined,
): MissionStep {
  if (!charge) return ended('chargeLost');
  if (samePlace(fleet, charge)) return { route: [...(charge.command?.route ?? [])], end: null };
  const bound = charge.command?.route.at(-1) ?? systemOf(realm.chart, charge.place);
  return { route: findRoute(realm, rules, fleet, bound) ?? [], end: null };
}

function samePlace(a: Fleet, b: Fleet): boolean {
  if (a.place.kind === 'system') {
    return b.place.kind === 'system' && a.place.system === b.place.system;
  }
  if (b.place.kind === 'system') return false;
  return (
    a.place.from === b.place.from &&
    a.place.to === b.place.to &&
    a.place.progress === b.place.progress
  );
}

/** Goes to the nearest own world with a drydock, or failing that a developed one; until all is whole. */
export function repairStep(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  cache: FigureCache,
): MissionStep {
  const damaged = shipsOf(realm, fleet).some((ship) => ship.hull < cache(ship).hull);
  if (!damaged) return ended('whole');
  const docks = portsOf(realm, rules, fleet.faction, true);
  const ports = docks.size > 0 ? docks : portsOf(realm, rules, fleet.faction, false);
  if (ports.size === 0) return ended('noPort');
  if (fleet.place.kind === 'system' && ports.has(fleet.place.system))
    return { route: [], end: null };
  const target = nearest(realm, fleet, (system) => ports.has(system));
  const route = target === null ? null : findRoute(realm, rules, fleet, target);
  return route === null ? ended('noWay') : { route, end: null };
}

function portsOf(realm: Realm, rules: Ruleset, faction: FactionId, dock: boolean): Set<SystemId> {
  const ports = worldsUnder(realm, faction).filter(
    (world) =>
      world.development === 'developed' &&
      (!dock || world.buildings.some((id) => (rules.buildings[id]?.drydock ?? 0) > 0)),
  );
  return new Set(ports.map((world) => world.system));
}

/** Goes to the nearest system its faction has never seen that no other explorer is bound for. */
export function exploreStep(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  taken: ReadonlySet<SystemId>,
): MissionStep {
  const isOpen = unexplored(realm, fleet, taken);
  if (!chartIndex(realm.chart).ids.some(isOpen)) return ended('explored');
  const reaches = reachFrom(realm, fleet.place, travellerOf(realm, rules, fleet));
  const target = nearest(realm, fleet, (system) => isOpen(system) && reaches(system));
  const route = target === null ? null : findRoute(realm, rules, fleet, target);
  return route === null ? ended('noWay') : { route, end: null };
}

function unexplored(
  realm: Realm,
  { faction }: Fleet,
  taken: ReadonlySet<SystemId>,
): (system: SystemId) => boolean {
  const seen = realm.factions[faction]?.books?.intel.seen ?? {};
  return (system) => seen[system] === undefined && !taken.has(system);
}

/** Whether an open way leads a fleet to anything unexplored that no other explorer is bound for. */
export function mayExplore(realm: Realm, rules: Ruleset, fleet: Fleet): boolean {
  const isOpen = unexplored(realm, fleet, explorersTargets(realm, fleet.faction));
  const targets = chartIndex(realm.chart).ids.filter(isOpen);
  if (targets.length === 0) return false;
  return targets.some(reachFrom(realm, fleet.place, travellerOf(realm, rules, fleet)));
}

/** The nearest system along lanes that will do, the first by id of equally near ones. */
function nearest(
  realm: Realm,
  fleet: Fleet,
  willDo: (system: SystemId) => boolean,
): SystemId | null {
  const index = chartIndex(realm.chart);
  const distances = index.laneDistances(systemOf(realm.chart, fleet.place));
  const candidates = index.ids.filter((id) => willDo(id) && distances.get(id) >= 0);
  return greatest(candidates, (id) => -distances.get(id));
}

/**
 * A patrol meets enemies one lane away that it sees and outweighs, the weightiest first, unless they
 * are in their own space.
 * @source invented
 */
export function patrolStep(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  sight: Sight,
  fleets: ReadonlyMap<SystemId, readonly Fleet[]>,
  cache: FigureCache,
): MissionStep | null {
  if (fleet.place.kind !== 'system') return null;
  const own = roughWeight(fleetFigures(realm, rules, fleet, cache));
  const enemyWeight = (system: SystemId) => {
    let weight = 0;
    for (const other of fleets.get(system) ?? []) {
      if (!atWar(realm, fleet.faction, other.faction) || !sight.detects(other)) continue;
      weight += 1 + roughWeight(fleetFigures(realm, rules, other, cache));
    }
    return weight;
  };
  if (enemyWeight(fleet.place.system) > 0) return null;
  const targets = chartIndex(realm.chart)
    .neighbours(fleet.place.system)
    .map(({ system }) => ({ system, weight: enemyWeight(system) }))
    .filter(({ system, weight }) => {
      const owner = systemOwner(realm, system);
      const theirs = owner !== null && atWar(realm, fleet.faction, owner);
      return weight > 0 && weight <= own && !theirs;
    });
  const target = greatest(targets, ({ weight }) => weight);
  return target && { route: [target.system], end: null };
}

/** Systems that a faction's explorers are bound for. */
export function explorersTargets(realm: Realm, faction: FactionId): Set<SystemId> {
  const targets = new Set<SystemId>();
  for (const id in realm.fleets) {
    const fleet = realm.fleets[id];
    if (fleet?.faction !== faction || fleet.command?.mission.kind !== 'explore') continue;
    const target = fleet.command.route.at(-1);
    if (target !== undefined) targets.add(target);
  }
  return targets;
}
