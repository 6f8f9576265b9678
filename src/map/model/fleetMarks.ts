import type { Chart, FactionId, Fleet, FleetId, Place, SystemId, View } from '../../sim';

/** A fleet as the map draws it. Positions in map units. */
export interface FleetMark {
  readonly id: FleetId;
  readonly faction: FactionId;
  readonly power: number;
  readonly name: string;
  /** The system it is in, or null on a lane. */
  readonly system: SystemId | null;
  readonly x: number;
  readonly y: number;
  /** Radians, 0 to the right, clockwise; on a lane its course, in a system its next hop or up. */
  readonly heading: number;
  readonly ships: number;
  readonly own: boolean;
  readonly cloaked: boolean;
  /** Turns since it was last seen; null while it is seen. */
  readonly age: number | null;
  /** Where it means to go; known of own fleets only. */
  readonly route: readonly SystemId[];
}

const up = -Math.PI / 2;

/** Every fleet of the view, as it stands. */
export function fleetMarks(
  view: View,
  powerIndex: Readonly<Record<FactionId, number>>,
): FleetMark[] {
  return Object.values(view.fleets).map((fleet) => {
    const at = pointOf(view.chart, fleet.place);
    return {
      id: fleet.id,
      faction: fleet.faction,
      power: powerIndex[fleet.faction] ?? -1,
      name: fleet.name,
      system: fleet.place.kind === 'system' ? fleet.place.system : null,
      x: at.x,
      y: at.y,
      heading: headingOf(view.chart, fleet),
      ships: fleet.ships.length,
      own: fleet.faction === view.faction,
      cloaked: fleet.cloaked,
      age: view.age[fleet.id] ?? null,
      route: fleet.command?.route ?? [],
    };
  });
}

/** Where a place lies, in map units. */
export function pointOf(chart: Chart, place: Place): { x: number; y: number } {
  if (place.kind === 'system') return systemPoint(chart, place.system);
  const from = systemPoint(chart, place.from);
  const to = systemPoint(chart, place.to);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(1, place.progress / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

export function systemPoint(chart: Chart, id: SystemId): { x: number; y: number } {
  const system = chart.systems[id];
  return system === undefined ? { x: 0, y: 0 } : { x: system.x, y: -system.y };
}

function headingOf(chart: Chart, fleet: Fleet): number {
  if (fleet.place.kind === 'lane') {
    const { from, to } = fleet.place;
    return direction(systemPoint(chart, from), systemPoint(chart, to));
  }
  const next = fleet.command?.route[0];
  if (next === undefined || next === fleet.place.system) return up;
  return direction(systemPoint(chart, fleet.place.system), systemPoint(chart, next));
}

function direction(from: { x: number; y: number }, to: { x: number; y: number }): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}
