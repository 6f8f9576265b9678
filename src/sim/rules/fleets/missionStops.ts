import { greatest } from '../../lib/ordered';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { roughWeight } from '../battle/encounter';
import { chartIndex } from '../chart/chartIndex';
import { systemOf } from '../chart/places';
import type { Sight } from '../detection/sight';
import { atWar } from '../diplomacy/relations';
import { findRoute } from '../travel/routes';
import { inSupply, supplyOf } from '../travel/supply';
import { fleetFigures, isArmed } from './fleetFigures';
import type { FigureCache } from './shipFigures';
import { stanceOf } from './stances';

/** Why a mission came to its end: a code for `src/text`. */
export const missionEnds = [
  'explored',
  'noWay',
  'supplies',
  'hurt',
  'sighted',
  'whole',
  'noPort',
  'chargeLost',
  'notHostile',
  'nobody',
  'noTroops',
  'owned',
  'noSettlers',
] as const;
export type MissionEnd = (typeof missionEnds)[number];

/** Tenths of months of supply at which ships on their own turn to whoever sent them. */
const lowSupplies = 20;

/** Share of its hull, in permille, below which a fleet does not go on by itself. */
const soundHull = 500;

/** What else a fleet on its own looks at before it goes on. */
export interface Lookout {
  readonly sight: Sight;
  readonly fleets: ReadonlyMap<SystemId, readonly Fleet[]>;
  readonly cache: FigureCache;
}

/** Why a fleet is not fit to go on by itself, or null: too much hull lost, or supplies running out. */
export function unfitness(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  cache?: FigureCache,
): 'hurt' | 'supplies' | null {
  const { hull, maxHull, endurance } = fleetFigures(realm, rules, fleet, cache);
  if (hull * 1000 < maxHull * soundHull) return 'hurt';
  const supplies = fleet.command?.supplies ?? 0;
  if (endurance === 0 || supplies > Math.min(lowSupplies, endurance - 1)) return null;
  return inSupply(realm, supplyOf(realm, rules, fleet.faction), fleet.place) ? null : 'supplies';
}

/**
 * Whether a fleet that goes about by itself has met what its orders do not cover: armed enemies that
 * it sees where it is or where it would go next. Who evades goes on unseen or out of reach, and in
 * some stances one goes on against what one outweighs.
 * @source invented
 */
export function meetsTrouble(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  next: SystemId | undefined,
  { sight, fleets, cache }: Lookout,
): boolean {
  const { evades, pressesOn } = stanceOf(fleet);
  if (evades) return false;
  const own = pressesOn ? roughWeight(fleetFigures(realm, rules, fleet, cache)) : 0;
  const here = systemOf(realm.chart, fleet.place);
  return [here, ...(next === undefined ? [] : [next])].some((system) => {
    let weight = 0;
    for (const other of fleets.get(system) ?? []) {
      if (!atWar(realm, fleet.faction, other.faction) || !sight.detects(other)) continue;
      if (isArmed(realm, rules, other)) {
        weight += 1 + roughWeight(fleetFigures(realm, rules, other, cache));
      }
    }
    return weight > own;
  });
}

/** The way to the next point of a patrol: from one to the one after it, from elsewhere to the nearest. */
export function patrolRoute(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  points: readonly SystemId[],
): SystemId[] | null {
  const here = fleet.place.kind === 'system' ? points.indexOf(fleet.place.system) : -1;
  const ways = chartIndex(realm.chart).laneDistances(systemOf(realm.chart, fleet.place));
  const next =
    here >= 0 ? points[(here + 1) % points.length] : greatest(points, (id) => -ways.get(id));
  return next === undefined || next === null ? null : findRoute(realm, rules, fleet, next);
}
