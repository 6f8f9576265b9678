import { idsOf } from '../lib/ordered';
import { chartIndex } from '../rules/chart/chartIndex';
import { laneLength, systemOf } from '../rules/chart/places';
import { atWar } from '../rules/diplomacy/relations';
import { fleetFigures } from '../rules/fleets/fleetFigures';
import type { Fleet } from '../state/fleet';
import type { FleetId, SystemId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { View } from '../state/view';
import type { Eyes } from './eyes';
import type { Threat } from './strikeForecast';

/**
 * The enemies known to a view that may meet fleets at a goal or on the ways there within some turns:
 * those there, those at systems and lanes on the way, and armed ones near enough to come in time.
 */
export function threatsTo(
  view: View,
  rules: Ruleset,
  eyes: Eyes,
  goal: SystemId,
  ways: Iterable<SystemId>,
  turns: number,
): Threat[] {
  const { laneDistances } = chartIndex(view.chart);
  const passed = new Set(ways);
  const toGoal = laneDistances(goal);
  const roleOf = (fleet: Fleet): Threat['role'] | null => {
    const { place } = fleet;
    if (place.kind === 'system' && place.system === goal) return 'there';
    if (place.kind === 'lane' && place.to === goal && arrivesIn(view, rules, eyes, fleet, turns)) {
      return 'there';
    }
    const figures = fleetFigures(view, rules, fleet, eyes.cache.figures);
    if (figures.armed) {
      const left = distanceLeft(view, fleet, toGoal.get);
      if (left >= 0 && left <= figures.speed * Math.max(1, turns)) return 'inReach';
    }
    const near = place.kind === 'system' ? [place.system] : [place.from, place.to];
    return near.some((system) => passed.has(system)) ? 'onTheWay' : null;
  };
  return idsOf(view.fleets).flatMap((id): Threat[] => {
    const fleet = view.fleets[id];
    if (!fleet || !atWar(view, view.faction, fleet.faction)) return [];
    const role = roleOf(fleet);
    if (role === null) return [];
    const system = systemOf(view.chart, fleet.place);
    const { speed } = fleetFigures(view, rules, fleet, eyes.cache.figures);
    const mobile = speed > 0;
    const age = view.age[id] ?? null;
    return [{ fleet: id, faction: fleet.faction, system, role, age, mobile }];
  });
}

/** Tenths of a light year along lanes from a fleet to a system; −1 where no way leads. */
function distanceLeft(
  { chart }: View,
  { place }: Fleet,
  toGoal: (system: SystemId) => number,
): number {
  if (place.kind === 'system') return toGoal(place.system);
  const { from, to, progress } = place;
  const ahead = toGoal(to);
  const back = toGoal(from);
  if (ahead < 0 || back < 0) return Math.max(ahead, back);
  return Math.min(ahead + laneLength(chart, from, to) - progress, back + progress);
}

/** Whether a fleet on a lane is at its end within some turns. */
function arrivesIn(view: View, rules: Ruleset, eyes: Eyes, fleet: Fleet, turns: number): boolean {
  if (fleet.place.kind !== 'lane') return false;
  const { from, to, progress } = fleet.place;
  const { speed } = fleetFigures(view, rules, fleet, eyes.cache.figures);
  return laneLength(view.chart, from, to) - progress <= speed * Math.max(1, turns);
}

/** Ids of the threats in a role. */
export function inRole(threats: readonly Threat[], role: Threat['role']): FleetId[] {
  return threats.filter((threat) => threat.role === role).map(({ fleet }) => fleet);
}
