import type {
  CharacterId,
  FactionId,
  FleetId,
  ShipClassId,
  ShipId,
  SystemId,
  WorldId,
} from './ids';

/** Where a fleet is: in a system, or on a lane `progress` tenths of a light year from `from`. */
export type Place =
  | { kind: 'system'; system: SystemId }
  | { kind: 'lane'; from: SystemId; to: SystemId; progress: number };

export const stances = [
  'assault',
  'hold',
  'evade',
  'ambush',
  'blockade',
  'raid',
  'patrol',
] as const;
export type Stance = (typeof stances)[number];

/** What a fleet does where its route ends, turn by turn until done or told otherwise. */
export type Mission =
  | { kind: 'none' }
  /** At most so many points of troops go ashore; absent: all aboard. */
  | { kind: 'invade'; world: WorldId; troops?: number }
  | { kind: 'bombard'; world: WorldId }
  | { kind: 'settle'; world: WorldId }
  | { kind: 'escort'; fleet: FleetId }
  | { kind: 'repair' }
  | { kind: 'survey' }
  | { kind: 'explore' }
  /** Back and forth, or round and round, between systems in this order. */
  | { kind: 'patrol'; systems: SystemId[] };

/** What only the owner knows of a fleet. */
export interface Command {
  /** Systems still to pass, the next first; empty when it stays. */
  route: SystemId[];
  stance: Stance;
  mission: Mission;
  /** Retreats when this share of its hull is lost, in permille; 1000 never. */
  retreatAt: number;
  /** Wants to be cloaked; ships that cannot keep the fleet visible. */
  cloak: boolean;
  /** Months of supply left, in tenths. */
  supplies: number;
}

export interface Fleet {
  readonly id: FleetId;
  readonly faction: FactionId;
  name: string;
  place: Place;
  ships: ShipId[];
  commander: CharacterId | null;
  /** Whether its cloak is up now. Someone else's cloaked fleet is in a view only if detected. */
  cloaked: boolean;
  command: Command | null;
}

export interface Ship {
  readonly id: ShipId;
  readonly faction: FactionId;
  name: string;
  class: ShipClassId;
  fleet: FleetId;
  /** Hull points left; the class and technology give the most. */
  hull: number;
  /** Experience of the crew, 0 (raw) to 1000 (legendary). */
  crew: number;
  /** Troops aboard, in points of strength. */
  troops: number;
}
