import type { Fleet, Place } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { chartIndex } from '../chart/chartIndex';
import { laneLength } from '../chart/places';
import { type Reached, type SearchStart, searchLanes, wayTo } from '../chart/searchLanes';
import { borderOf, mayPass } from '../diplomacy/relations';
import { papersOf } from '../diplomacy/zones';
import { fleetFigures, isArmed } from '../fleets/fleetFigures';
import { openSpaceOf } from './openSpace';
import { wayHome } from './withdrawal';

/** Who travels: what borders ask of a fleet. */
export interface Traveller {
  readonly faction: FactionId;
  readonly armed: boolean;
  readonly cloaked: boolean;
}

/** How borders judge a fleet: cloaked only if it is or will be when it sets out. */
export function travellerOf(realm: Realm, rules: Ruleset, fleet: Fleet): Traveller {
  const wants = fleet.command?.cloak ?? fleet.cloaked;
  return {
    faction: fleet.faction,
    armed: isArmed(realm, rules, fleet),
    cloaked: wants && fleetFigures(realm, rules, fleet).cloak > 0,
  };
}

/**
 * The shortest way for a fleet from where it is to a system, through borders that let it pass: the
 * systems to pass, the next first; empty when it is there; null when there is no way.
 */
export function findRoute(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  target: SystemId,
): SystemId[] | null {
  return routeFrom(realm, fleet.place, target, travellerOf(realm, rules, fleet));
}

/**
 * The shortest way from a place to a system through open borders, or for who is cut off by the right
 * of withdrawal; what it `avoids` it does not pass on the way.
 */
export function routeFrom(
  realm: Realm,
  place: Place,
  target: SystemId,
  { faction, armed, cloaked }: Traveller,
  avoids: (system: SystemId) => boolean = () => false,
): SystemId[] | null {
  const papers = papersOf(realm, faction);
  const wanted = (system: SystemId) => system === target || !avoids(system);
  const open: Passes = (_, system) =>
    mayPass(realm, faction, system, armed, cloaked, papers) && wanted(system);
  const route = shortestRoute(realm, place, target, open);
  if (route !== null || !armed || cloaked) return route;
  const home = wayHome(realm, faction, placesOf(place), papers);
  if (home === null) return null;
  const leaves: Passes = (from, to) => open(from, to) || (home(from, to) && wanted(to));
  return shortestRoute(realm, place, target, leaves);
}

/** Whether a traveller may go on from one system to a neighbouring one. */
type Passes = (from: SystemId, to: SystemId) => boolean;

/**
 * The chart's own distances are exact where no border bars the way, so that the search walks straight to
 * the target. Of equally short ways the first found in order of ids is taken.
 */
function shortestRoute(
  realm: Realm,
  place: Place,
  target: SystemId,
  passes: Passes,
): SystemId[] | null {
  const index = chartIndex(realm.chart);
  const reached = searchLanes({
    starts: startsOf(realm, place),
    neighbours: index.neighbours,
    step: (from, { system, length }) => (passes(from, system) ? length : -1),
    target,
    left: index.laneDistances(target).get,
  });
  return routeAlong(reached, place, target);
}

/** What a search from a place found as a route, which does not name where it begins; null without a way. */
export function routeAlong(
  reached: ReadonlyMap<SystemId, Reached>,
  place: Place,
  target: SystemId,
): SystemId[] | null {
  const way = wayTo(reached, target);
  if (place.kind === 'system') way?.shift();
  return way;
}

/** Tells which systems a traveller can get to from a place: those `routeFrom` finds a way to. */
export function reachFrom(
  realm: Realm,
  place: Place,
  { faction, armed, cloaked }: Traveller,
): (system: SystemId) => boolean {
  const { distance } = chartIndex(realm.chart);
  const starts = placesOf(place);
  if (!armed || cloaked) return (system) => starts.some((start) => distance(start, system) >= 0);
  return throughOpenSpace(realm, faction, starts) ?? floodFrom(realm, faction, starts);
}

/** By the regions of open space, for who has a home in one that he comes to; null where it takes a closer look. */
function throughOpenSpace(
  realm: Realm,
  faction: FactionId,
  starts: readonly SystemId[],
): ((system: SystemId) => boolean) | null {
  const space = openSpaceOf(realm, faction);
  if (space === null) return null;
  const { neighbours } = chartIndex(realm.chart);
  const entered = new Set<ReadonlySet<SystemId>>();
  for (const start of starts) {
    for (const system of [start, ...neighbours(start).map(({ system: other }) => other)]) {
      const region = space.regions.get(system);
      if (region) entered.add(region);
    }
  }
  const regions = [...entered];
  if (!regions.some((region) => space.homes.has(region))) return null;
  return (system) => starts.includes(system) || regions.some((region) => region.has(system));
}

/** Through open borders, and for who is cut off by the right of withdrawal. */
function floodFrom(
  realm: Realm,
  faction: FactionId,
  starts: readonly SystemId[],
): (system: SystemId) => boolean {
  const { neighbours } = chartIndex(realm.chart);
  const papers = papersOf(realm, faction);
  const passes = (system: SystemId) => borderOf(realm, faction, system, papers) === null;
  const reached = new Set(starts);
  const flood = (goesOn: Passes) => {
    // A set tells those added while it is walked.
    for (const system of reached) {
      for (const { system: other } of neighbours(system)) {
        if (!reached.has(other) && goesOn(system, other)) reached.add(other);
      }
    }
  };
  flood((_, other) => passes(other));
  const home = wayHome(realm, faction, [...reached], papers);
  if (home) flood((system, other) => passes(other) || home(system, other));
  return (system) => reached.has(system);
}

/** A fleet on a lane may fly on or turn back, border or not: it was let in once. */
export function startsOf(realm: Realm, place: Place): SearchStart[] {
  if (place.kind === 'system') return [{ system: place.system, cost: 0 }];
  const { from, to, progress } = place;
  return [
    { system: to, cost: laneLength(realm.chart, from, to) - progress },
    { system: from, cost: progress },
  ];
}

/** The systems from which a fleet would go on. */
function placesOf(place: Place): SystemId[] {
  return place.kind === 'system' ? [place.system] : [place.to, place.from];
}

/** Length of a route in tenths of a light year; −1 when two of its systems are not joined. */
export function routeLength(realm: Realm, place: Place, route: readonly SystemId[]): number {
  const index = chartIndex(realm.chart);
  const [first] = route;
  if (first === undefined) return 0;
  let length = firstLeg(realm, place, first);
  for (let at = 1; at < route.length; at += 1) {
    const lane = index.lane(route[at - 1] as SystemId, route[at] as SystemId);
    if (length < 0 || lane === null) return -1;
    length += lane.length;
  }
  return length;
}

function firstLeg(realm: Realm, place: Place, first: SystemId): number {
  if (place.kind === 'system') {
    return chartIndex(realm.chart).lane(place.system, first)?.length ?? -1;
  }
  if (first === place.to) return laneLength(realm.chart, place.from, place.to) - place.progress;
  return first === place.from ? place.progress : -1;
}
