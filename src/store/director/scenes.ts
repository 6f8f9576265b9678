import {
  concerns,
  digest,
  type EventOf,
  type FactionId,
  type GameEvent,
  populationOf,
  type SystemId,
  type View,
} from '../../sim';
import {
  greatFrom,
  leastShare,
  millionsPerUnit,
  mostScenes,
  newsFrom,
  newsValues,
  ownShare,
} from './newsValues';

/** One thing worth seeing of a month. */
export interface Scene {
  readonly event: GameEvent;
  /** Points; see `newsValues`. */
  readonly points: number;
  /** Whether time is to stand still for it longer than for other news. */
  readonly great: boolean;
  /** What the camera is to have in sight, the first first; empty: it happened nowhere. */
  readonly systems: readonly SystemId[];
}

/**
 * The one to three things of a month that are worth seeing, the greatest first; none of a quiet one.
 * Of what happened in one place, a battle and the landing after it, only the greatest is shown.
 */
export function scenesOf(
  events: readonly GameEvent[],
  view: View,
  reader: FactionId | null,
): readonly Scene[] {
  const scenes = digest(events, reader)
    .map(({ event }) => sceneOf(event, view, reader))
    .filter(({ points }) => points >= newsFrom)
    .sort((a, b) => b.points - a.points);
  const least = ((scenes[0]?.points ?? 0) * leastShare) / 100;
  const places = new Set<string>();
  return scenes
    .filter(({ points, systems: [first] }) => {
      if (points < least || (first !== undefined && places.has(first))) return false;
      if (first !== undefined) places.add(first);
      return true;
    })
    .slice(0, mostScenes);
}

function sceneOf(event: GameEvent, view: View, reader: FactionId | null): Scene {
  const own = reader !== null && concerns(event, reader);
  const points = Math.floor((pointsOf(event, view) * (own ? ownShare : 100)) / 100);
  return { event, points, great: points >= greatFrom, systems: systemsOf(event, view) };
}

/** Points that a fact is worth by its kind and its size; 0: nothing. */
function pointsOf(event: GameEvent, view: View): number {
  const value = newsValues[event.type];
  if (!value) return 0;
  const size = sizeOf(event, view);
  if (value.sized && size === 0) return 0;
  return value.points + Math.min(value.most ?? 0, size * (value.perUnit ?? 0));
}

/** Ships lost or gone, or the people of a taken world. */
function sizeOf(event: GameEvent, view: View): number {
  if (event.type === 'battleFought') {
    return Object.values(event.lost).reduce((sum, ships) => sum + ships, 0);
  }
  if (event.type === 'mutiny') return event.ships;
  if (event.type !== 'worldInvaded') return 0;
  const world = view.worlds[event.world];
  return world ? Math.floor(populationOf(world) / millionsPerUnit) : 0;
}

/** Where a fact happened; of what powers do to each other, their seats. */
function systemsOf(event: GameEvent, view: View): readonly SystemId[] {
  if (event.type === 'battleFought' && event.where !== null) return endsOf(event, event.where);
  if (event.where !== null) return [event.where];
  const world = 'world' in event ? view.worlds[event.world]?.system : undefined;
  if (world !== undefined) return [world];
  const seats = powersOf(event).map((power) => seatOf(power, view));
  return [...new Set(seats.flatMap((seat) => seat ?? []))];
}

/** Both ends of the lane on which it was fought. */
function endsOf({ towards }: EventOf<'battleFought'>, where: SystemId): SystemId[] {
  return towards === null ? [where] : [where, towards];
}

/** The powers a fact is about, doers first. */
function powersOf(event: GameEvent): readonly FactionId[] {
  switch (event.type) {
    case 'warDeclared':
    case 'treatyBroken':
      return [event.by, event.on];
    case 'peaceMade':
      return event.factions;
    case 'allianceFounded':
    case 'allianceDissolved':
      return event.members;
    case 'memberLeft':
      return [event.faction, ...event.followed];
    case 'gameEnded':
      return event.outcome.winners;
    default:
      return 'faction' in event ? [event.faction] : [];
  }
}

function seatOf(power: FactionId, view: View): SystemId | null {
  const capital = view.factions[power]?.capital ?? null;
  return capital === null ? null : (view.worlds[capital]?.system ?? null);
}
