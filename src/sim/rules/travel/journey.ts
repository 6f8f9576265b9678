import { adjust } from '../../lib/integers';
import type { Chart, Lane } from '../../state/chart';
import type { Fleet, Place } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { chartIndex } from '../chart/chartIndex';
import { laneLength } from '../chart/places';
import { borderOf } from '../diplomacy/relations';
import { fleetFigures } from '../fleets/fleetFigures';
import type { FigureCache } from '../fleets/shipFigures';
import type { Traveller } from './routes';
import { inSupply, type Supply } from './supply';
import { mayWithdraw } from './withdrawal';

/** A stretch of one lane that a fleet means to fly now, in progress from `from`. */
export interface Leg {
  readonly lane: Lane;
  readonly from: SystemId;
  readonly to: SystemId;
  readonly before: number;
  after: number;
}

export type Halt =
  | { readonly why: 'border'; readonly by: FactionId }
  | { readonly why: 'noRoute'; readonly by: null };

/**
 * The next leg of a course: at most `distance` tenths of a light year, never past the next system.
 * Null when the course has ended; a halt when borders or a missing lane bar it. A fleet already on a
 * lane may always fly on or turn back.
 * @source invented
 */
export function nextLeg(
  realm: Realm,
  traveller: Traveller,
  place: Place,
  route: readonly SystemId[],
  distance: number,
): Leg | Halt | null {
  const next = route[0];
  if (next === undefined) return null;
  const start = place.kind === 'system' ? leaving(place.system, next) : facing(realm, place, next);
  const lane = start && chartIndex(realm.chart).lane(start.from, start.to);
  if (!start || !lane) return { why: 'noRoute', by: null };
  if (place.kind === 'system') {
    const shows = traveller.armed && !traveller.cloaked;
    const by = shows ? borderOf(realm, traveller.faction, next) : null;
    const barred = by !== null && !mayWithdraw(realm, traveller.faction, place, next);
    if (barred) return { why: 'border', by };
  }
  const after = Math.min(lane.length, start.progress + distance);
  return { lane, from: start.from, to: start.to, before: start.progress, after };
}

interface Start {
  readonly from: SystemId;
  readonly to: SystemId;
  readonly progress: number;
}

function leaving(system: SystemId, next: SystemId): Start {
  return { from: system, to: next, progress: 0 };
}

/** On a lane a fleet faces its next system: it flies on or turns. */
function facing(
  realm: Realm,
  place: Extract<Place, { kind: 'lane' }>,
  next: SystemId,
): Start | null {
  const { from, to, progress } = place;
  if (next === to) return { from, to, progress };
  if (next !== from) return null;
  return { from: to, to: from, progress: laneLength(realm.chart, from, to) - progress };
}

export function isHalt(step: Leg | Halt | null): step is Halt {
  return step !== null && 'why' in step;
}

/** Whether a leg ends in its system. */
export function arrives(leg: Leg): boolean {
  return leg.after >= leg.lane.length;
}

/** Where a leg ends. */
export function endOf(leg: Leg): Place {
  if (arrives(leg)) return { kind: 'system', system: leg.to };
  return { kind: 'lane', from: leg.from, to: leg.to, progress: leg.after };
}

/** How far a fleet may have come after `step` of `steps` parts of the month: fair to remainders. */
export function allowance(speed: number, step: number, steps: number): number {
  return step >= steps ? speed : Math.floor((speed * step) / steps);
}

/** Tenths of a light year a fleet makes in a turn: its slowest ship's, less when supplies ran out. */
export function speedWith(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  supplies: number,
  cache: FigureCache,
): number {
  const { speed, endurance } = fleetFigures(realm, rules, fleet, cache);
  return supplies <= 0 && endurance > 0 ? adjust(speed, -rules.numbers.supply.slow) : speed;
}

/** Supplies at the end of a turn, in tenths of months: full in supply, else a turn's worth less. */
export function suppliesAfter(
  realm: Realm,
  supply: Supply,
  place: Place,
  supplies: number,
  endurance: number,
): number {
  if (inSupply(realm, supply, place)) return endurance;
  return Math.max(0, Math.min(supplies, endurance) - 10 * realm.frame.monthsPerTurn);
}

/** The systems a route passes after a place, as far as lanes join them. */
export function joined(chart: Chart, place: Place, route: readonly SystemId[]): boolean {
  const index = chartIndex(chart);
  let at: SystemId | null = place.kind === 'system' ? place.system : null;
  for (const next of route) {
    if (at !== null && index.lane(at, next) === null) return false;
    if (at === null && place.kind === 'lane' && next !== place.from && next !== place.to)
      return false;
    at = next;
  }
  return true;
}
