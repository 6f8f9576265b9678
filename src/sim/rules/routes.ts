import type { Fleet, Place } from '../state/fleet';
import type { Realm } from '../state/game';
import type { FactionId, SystemId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import { chartIndex } from './chartIndex';
import { papersOf } from './diplomacy/zones';
import { lowestFirst } from './lowestFirst';
import { laneLength } from './places';
import { mayPass } from './relations';
import { fleetFigures, isArmed } from './shipFigures';

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
 * A* with the chart's own distances for heuristic: exact where no border bars the way, so that it
 * walks straight to the target. Of equally short ways the first found in order of ids is taken.
 * What it `avoids` it does not pass on the way.
 */
export function routeFrom(
  realm: Realm,
  place: Place,
  target: SystemId,
  traveller: Traveller,
  avoids: (system: SystemId) => boolean = () => false,
): SystemId[] | null {
  const index = chartIndex(realm.chart);
  const left = index.laneDistances(target);
  const came = new Map<SystemId, { from: SystemId | null; cost: number }>();
  const open = lowestFirst<SystemId>();
  const reach = (system: SystemId, from: SystemId | null, cost: number) => {
    if (left.get(system) < 0) return;
    const before = came.get(system);
    if (before !== undefined && before.cost <= cost) return;
    came.set(system, { from, cost });
    open.push(system, cost + left.get(system));
  };
  const { faction, armed, cloaked } = traveller;
  const papers = papersOf(realm, faction);
  const passes = (system: SystemId) =>
    mayPass(realm, faction, system, armed, cloaked, papers) &&
    (system === target || !avoids(system));
  for (const { system, cost } of startsOf(realm, place)) reach(system, null, cost);
  const closed = new Set<SystemId>();
  for (let next = open.pop(); next !== null; next = open.pop()) {
    const system = next.item;
    if (system === target) return trace(came, place, target);
    if (closed.has(system)) continue;
    closed.add(system);
    const cost = came.get(system)?.cost ?? 0;
    for (const { system: other, length } of index.neighbours(system)) {
      if (!closed.has(other) && passes(other)) reach(other, system, cost + length);
    }
  }
  return null;
}

/** Tells which systems a traveller can get to from a place: those `routeFrom` finds a way to. */
export function reachFrom(
  realm: Realm,
  place: Place,
  { faction, armed, cloaked }: Traveller,
): (system: SystemId) => boolean {
  const { neighbours, distance } = chartIndex(realm.chart);
  const starts = startsOf(realm, place).map(({ system }) => system);
  if (!armed || cloaked) return (system) => starts.some((start) => distance(start, system) >= 0);
  const papers = papersOf(realm, faction);
  const passes = (system: SystemId) => mayPass(realm, faction, system, armed, cloaked, papers);
  const reached = new Set(starts);
  // A set tells those added while it is walked: this is a flood.
  for (const system of reached) {
    for (const { system: other } of neighbours(system)) {
      if (!reached.has(other) && passes(other)) reached.add(other);
    }
  }
  return (system) => reached.has(system);
}

/** A fleet on a lane may fly on or turn back, border or not: it was let in once. */
function startsOf(realm: Realm, place: Place): { system: SystemId; cost: number }[] {
  if (place.kind === 'system') return [{ system: place.system, cost: 0 }];
  const { from, to, progress } = place;
  return [
    { system: to, cost: laneLength(realm.chart, from, to) - progress },
    { system: from, cost: progress },
  ];
}

function trace(
  came: ReadonlyMap<SystemId, { from: SystemId | null }>,
  place: Place,
  target: SystemId,
): SystemId[] {
  const route: SystemId[] = [];
  for (let at: SystemId | null = target; at !== null; at = came.get(at)?.from ?? null) {
    route.unshift(at);
  }
  if (place.kind === 'system') route.shift();
  return route;
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
