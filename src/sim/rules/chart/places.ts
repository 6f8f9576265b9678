import { required } from '../../lib/invariant';
import { idsOf } from '../../lib/ordered';
import type { Chart } from '../../state/chart';
import type { Fleet, Place } from '../../state/fleet';
import type { Realm } from '../../state/game';
import { pairKey, type SystemId } from '../../state/ids';

/** The system a place belongs to; on a lane the nearer end, the one left behind at half way. */
export function systemOf(chart: Chart, place: Place): SystemId {
  if (place.kind === 'system') return place.system;
  const { from, to, progress } = place;
  return 2 * progress > laneLength(chart, from, to) ? to : from;
}

/** Where a place lies on the chart, in tenths of a light year, floored. */
export function positionOf(chart: Chart, place: Place): { x: number; y: number } {
  if (place.kind === 'system') {
    const { x, y } = required(chart.systems[place.system], `system ${place.system}`);
    return { x, y };
  }
  const from = required(chart.systems[place.from], `system ${place.from}`);
  const to = required(chart.systems[place.to], `system ${place.to}`);
  const length = laneLength(chart, place.from, place.to);
  return {
    x: from.x + Math.floor(((to.x - from.x) * place.progress) / length),
    y: from.y + Math.floor(((to.y - from.y) * place.progress) / length),
  };
}

/** Length of the lane between two systems, in tenths of a light year; at least 1. */
export function laneLength(chart: Chart, from: SystemId, to: SystemId): number {
  return Math.max(1, required(chart.lanes[pairKey(from, to)], `lane ${from} to ${to}`).length);
}

/** How far a place on a lane is from the lane's `a` end, whichever way the fleet flies. */
export function offsetOf(chart: Chart, place: Extract<Place, { kind: 'lane' }>): number {
  const lane = required(chart.lanes[pairKey(place.from, place.to)], 'lane of a fleet');
  return lane.a === place.from ? place.progress : lane.length - place.progress;
}

/** A key that is equal for equal places, also for fleets that flew in from opposite ends. */
export function placeKey(chart: Chart, place: Place): string {
  if (place.kind === 'system') return place.system;
  return `${pairKey(place.from, place.to)}|${offsetOf(chart, place)}`;
}

/** Fleets that stand in a system, by system, in order of id; those on lanes are not among them. */
export function fleetsBySystem(realm: Realm): ReadonlyMap<SystemId, readonly Fleet[]> {
  return groupFleets(realm, ({ place }) => (place.kind === 'system' ? place.system : null));
}

/** All fleets by `placeKey`, in order of id: who shares a key may meet in battle. */
export function fleetsByPlace(realm: Realm): ReadonlyMap<string, readonly Fleet[]> {
  return groupFleets(realm, ({ place }) => placeKey(realm.chart, place));
}

function groupFleets(
  realm: Realm,
  keyOf: (fleet: Fleet) => string | null,
): ReadonlyMap<string, readonly Fleet[]> {
  const groups = new Map<string, Fleet[]>();
  for (const id of idsOf(realm.fleets)) {
    const fleet = required(realm.fleets[id], id);
    const key = keyOf(fleet);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(fleet);
    else groups.set(key, [fleet]);
  }
  return groups;
}
