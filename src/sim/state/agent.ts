import type { AgentId, FactionId, FleetId, SuspicionId, WorldId } from './ids';

/** What an agent can be told to do. */
export const covertKinds = [
  'watch',
  'stealDesign',
  'sabotage',
  'incite',
  'calm',
  'counter',
  'replaceOfficer',
  'falseOrder',
  'forge',
  'freePrisoner',
  'kidnap',
  'assassinate',
] as const;
export type CovertKind = (typeof covertKinds)[number];

/** Where an agent works: with his own people, at a court, on a world, or in a fleet in the place of one of its officers. */
export type Station =
  | { readonly kind: 'home' }
  | { readonly kind: 'court'; readonly of: FactionId }
  | { readonly kind: 'world'; readonly world: WorldId }
  | { readonly kind: 'fleet'; readonly fleet: FleetId };

/** A covert mission under way, or one that goes on. */
export interface CovertMission {
  readonly kind: CovertKind;
  /** The technology, movement, power, person or fleet it is about; null: the station itself. */
  readonly target: string | null;
  /** The turn it began. */
  readonly since: number;
  /** The turn it is decided; 0: it goes on until it is ended. */
  readonly due: number;
}

/** Somebody who works for a power where nobody is to know of it. A view has one's own, and those one holds. */
export interface Agent {
  readonly id: AgentId;
  readonly faction: FactionId;
  readonly name: string;
  /** 1 to 10. */
  skill: number;
  /** 0 (known by sight) to 100 (above suspicion). */
  cover: number;
  station: Station;
  /** The turn he arrives; 0: he is there. */
  arrives: number;
  mission: CovertMission | null;
  /** Who holds him, and since when; absent: nobody. */
  held?: { readonly by: FactionId; readonly since: number };
  /** Evidence he has forged that is still believed; absent: none. */
  forged?: readonly { readonly court: FactionId; readonly against: FactionId }[];
}

/** What a trace may be of: a mission of a kind, one that did not work, somebody found. */
export const traceKinds = [...covertKinds, 'failed', 'caught'] as const;
export type TraceKind = (typeof traceKinds)[number];

/** A trace that somebody left. */
export interface Clue {
  readonly kind: TraceKind;
  readonly turn: number;
  readonly points: number;
}

/** What a power has noticed of one other's agents. A view has those of its own, without the culprit until he is sure of, and those against itself. */
export interface Suspicion {
  readonly id: SuspicionId;
  /** Who suspects. */
  readonly victim: FactionId;
  /** Whose agents they are; null in the view of who is not sure of it. */
  readonly culprit: FactionId | null;
  /** Where the last trace was found. */
  readonly place: Station;
  readonly clues: readonly Clue[];
  /** The last turn it was searched after; 0: never. */
  readonly searched: number;
}
