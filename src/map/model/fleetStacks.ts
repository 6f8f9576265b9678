import type { FleetId, SystemId } from '../../sim';
import type { FleetMark } from './fleetMarks';

/** Fleets drawn as one sign: those of one power, in one place, known in the same way. */
export interface FleetStack {
  readonly key: string;
  readonly fleets: readonly FleetId[];
  readonly power: number;
  readonly own: boolean;
  readonly cloaked: boolean;
  readonly age: number | null;
  readonly ships: number;
  readonly system: SystemId | null;
  /** Map units. */
  readonly x: number;
  readonly y: number;
  /** Radians. */
  readonly heading: number;
  /** Position in the pile beside its system, from 0; 0 on a lane. */
  readonly row: number;
}

const rowHeight = 19;

/** Where the stack of a row stands from its system, in pixels at a zoom (pixels for a map unit). */
export function berthOffset(row: number, zoom: number): { dx: number; dy: number } {
  const spread = Math.min(1.5, Math.max(0.55, zoom * 1.3));
  return { dx: -17 * spread, dy: -(15 + row * rowHeight) * spread };
}

/** Own fleets lie lowest, nearest to their system. */
export function fleetStacks(fleets: readonly FleetMark[]): FleetStack[] {
  const piles = new Map<string, FleetMark[]>();
  for (const fleet of fleets) {
    const place = fleet.system ?? `${fleet.x},${fleet.y},${fleet.heading}`;
    const manner = fleet.age !== null ? 'ghost' : fleet.cloaked ? 'cloaked' : 'plain';
    const key = `${place}/${fleet.power}/${manner}`;
    const pile = piles.get(key);
    if (pile) pile.push(fleet);
    else piles.set(key, [fleet]);
  }
  const rows = new Map<SystemId, number>();
  return [...piles]
    .sort(([, a], [, b]) => Number(b[0]?.own) - Number(a[0]?.own))
    .flatMap(([key, pile]) => {
      const [first] = pile;
      if (!first) return [];
      const row = first.system === null ? 0 : (rows.get(first.system) ?? 0);
      if (first.system !== null) rows.set(first.system, row + 1);
      return [stackOf(key, first, pile, row)];
    });
}

function stackOf(
  key: string,
  first: FleetMark,
  pile: readonly FleetMark[],
  row: number,
): FleetStack {
  const { power, own, cloaked, age, system, x, y, heading } = first;
  return {
    key,
    fleets: pile.map(({ id }) => id),
    power,
    own,
    cloaked,
    age,
    ships: pile.reduce((sum, { ships }) => sum + ships, 0),
    system,
    x,
    y,
    heading: system === null ? heading : -Math.PI / 2,
    row,
  };
}
