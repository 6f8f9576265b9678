import type { Chart, EventOf, FleetId, GameEvent, SystemId, View } from '../../sim';
import type { Point } from '../geometry/cells';
import { pointOf, systemPoint } from '../model/fleetMarks';

/** A fleet's way between two turns, in map units. */
export interface Glide {
  readonly fleet: FleetId;
  readonly points: readonly Point[];
}

/** Something that lights up; `at` is a share of the whole show from 0 to 1. */
export interface Flash extends Point {
  readonly kind: 'battle' | 'conquest';
  readonly at: number;
  /** 1 is usual. */
  readonly weight: number;
  /** The power that gained; null for a battle. */
  readonly by: string | null;
}

/** What a turn looked like, ready to be played. */
export interface TurnShow {
  readonly glides: readonly Glide[];
  readonly flashes: readonly Flash[];
  /** Milliseconds at normal speed. */
  readonly duration: number;
}

const glideEnds = 0.6;

/** The show between two views: who moved, where it came to blows, what changed hands. */
export function turnShow(before: View, after: View, events: readonly GameEvent[]): TurnShow {
  const glides = glidesOf(before, after, events);
  const flashes = flashesOf(after.chart, events);
  const busy = glides.length > 0 || flashes.length > 0;
  return { glides, flashes, duration: busy ? (flashes.length > 0 ? 2800 : 2000) : 0 };
}

function glidesOf(before: View, after: View, events: readonly GameEvent[]): Glide[] {
  const paths = new Map(events.filter(isMove).map((event) => [event.fleet, event.path] as const));
  return Object.values(after.fleets).flatMap((fleet) => {
    const old = before.fleets[fleet.id];
    if (!old || after.age[fleet.id] !== undefined) return [];
    const start = pointOf(after.chart, old.place);
    const end = pointOf(after.chart, fleet.place);
    if (start.x === end.x && start.y === end.y) return [];
    const between = (paths.get(fleet.id) ?? []).map((id) => systemPoint(after.chart, id));
    return [{ fleet: fleet.id, points: withoutRepeats([start, ...between, end]) }];
  });
}

const isMove = (event: GameEvent): event is EventOf<'fleetMoved'> => event.type === 'fleetMoved';

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const last = points[index - 1];
    return !last || last.x !== point.x || last.y !== point.y;
  });
}

function flashesOf(chart: Chart, events: readonly GameEvent[]): Flash[] {
  const flash = (where: SystemId | null, kind: Flash['kind'], weight: number, by: string | null) =>
    where === null ? [] : [{ ...systemPoint(chart, where), kind, weight, by, at: 0 }];
  const found = events.flatMap((event) => {
    if (event.type === 'battleFought') {
      const lost = Object.values(event.lost).reduce((sum, ships) => sum + ships, 0);
      return flash(event.where, 'battle', Math.min(2.2, 1 + lost / 12), null);
    }
    if (event.type === 'worldInvaded') return flash(event.where, 'conquest', 1.3, event.by);
    if (event.type === 'worldSettled') return flash(event.where, 'conquest', 0.8, event.by);
    return [];
  });
  const battles = found.filter(({ kind }) => kind === 'battle').length;
  let battle = 0;
  return found.map((one) =>
    one.kind === 'battle'
      ? { ...one, at: 0.5 + (0.25 * battle++) / Math.max(1, battles) }
      : { ...one, at: 0.74 },
  );
}

/** Where a glide is after a share of the show (0 to 1), and its heading in radians. */
export function poseOf(glide: Glide, share: number): Point & { heading: number } {
  const moved = eased(Math.min(1, share / glideEnds));
  const lengths = glide.points.slice(1).map((point, index) => distance(glide.points[index], point));
  let left = lengths.reduce((sum, length) => sum + length, 0) * moved;
  for (const [index, length] of lengths.entries()) {
    const from = glide.points[index];
    const to = glide.points[index + 1];
    if (!from || !to) break;
    if (left <= length || index === lengths.length - 1) {
      const part = length === 0 ? 1 : Math.min(1, left / length);
      return {
        x: from.x + (to.x - from.x) * part,
        y: from.y + (to.y - from.y) * part,
        heading: Math.atan2(to.y - from.y, to.x - from.x),
      };
    }
    left -= length;
  }
  const [only = { x: 0, y: 0 }] = glide.points;
  return { ...only, heading: 0 };
}

const eased = (t: number) => t * t * (3 - 2 * t);
const distance = (a: Point | undefined, b: Point) => (a ? Math.hypot(b.x - a.x, b.y - a.y) : 0);
