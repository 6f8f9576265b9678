import type {
  BuildingId,
  CharacterId,
  FactionId,
  ShipClassId,
  ShipId,
  SpeciesId,
  SystemId,
  WorldId,
} from './ids';
import type { Stocks } from './stocks';

export const worldClasses = [
  'temperate',
  'ocean',
  'arid',
  'desert',
  'ice',
  'jungle',
  'volcanic',
  'barren',
  'gas',
  'asteroid',
  'station',
] as const;
export type WorldClass = (typeof worldClasses)[number];

/** What the law makes of a people on a world, from bondage to freedom. */
export const peopleStatuses = ['enslaved', 'subject', 'client', 'citizen'] as const;
export type PeopleStatus = (typeof peopleStatuses)[number];

/** A power's law on a people it rules, or on all of whom it says nothing else. Public: it is proclaimed. */
export interface PeopleLaw {
  /** Null: every people that has no law of its own. */
  readonly species: SpeciesId | null;
  /** An exception for one world; null: wherever the power rules them. */
  readonly world: WorldId | null;
  readonly status: PeopleStatus;
  /** The turn it was given. */
  readonly since: number;
  /** The last turn on which it may not be made harsher; 0: nothing holds it. */
  readonly held: number;
  /** The turn on which the power last gave them into bondage; 0: it did not. */
  readonly bound: number;
}

export interface People {
  species: SpeciesId;
  status: PeopleStatus;
  /** Heads, in millions. */
  millions: number;
  /** The turn its ruler let it out of bondage: it has yet to find other work. Absent: he did not, or it is long ago. */
  freed?: number;
}

/** `none`: nobody's; `outpost`: a flow and a garrison, no queue; `developed`: asks for decisions. */
export type Development = 'none' | 'outpost' | 'developed';

export type QueueKind = 'ship' | 'building' | 'troops' | 'refit' | 'develop';

/** Counted by power: of two entries the one ordered first has the lower number. */
export type ItemId = string;

/** One entry of a production queue. */
export interface QueueItem {
  readonly id: ItemId;
  readonly kind: QueueKind;
  /** Ship class, building, or '' where the kind says all. A refit names the new class. */
  readonly what: ShipClassId | BuildingId;
  /** The ship being refitted; null otherwise. */
  readonly ship: ShipId | null;
  /** Work done so far, in points of industry. */
  done: number;
  /** Stocks spent so far. */
  spent: Stocks;
  /** Starts over when finished. */
  repeat: boolean;
  paused: boolean;
  /** Why it made no full progress last turn: the stock that ran short, or a lost condition. */
  stalled:
    | 'none'
    | 'dilithium'
    | 'duranium'
    | 'latinum'
    | 'influence'
    | 'yard'
    | 'blockade'
    | 'unrest'
    | 'full'
    | 'slots'
    | 'away'
    /** It may no longer be made at all, and ends with the month. */
    | 'lapsed';
}

/** What only the owner knows of a world. */
export interface Works {
  queue: QueueItem[];
  governor: CharacterId | null;
  /** Whether the sector's governor may fill an empty queue by the sector's policy. */
  delegated: boolean;
  /** Cargoes of parts a month that runners are to bring while it is sealed off; absent: none. */
  runners?: number;
  /** Work that its yard can still do with parts that came through a blockade; absent: none. */
  parts?: number;
}

/** A planet, moon, station or belt where people may live and build. */
export interface World {
  readonly id: WorldId;
  readonly system: SystemId;
  readonly name: string;
  readonly class: WorldClass;
  /** 1 (a rock) to 5 (a great world): slots, population. */
  readonly size: number;
  /** 0 to 5 each. */
  readonly richness: { readonly dilithium: number; readonly duranium: number };
  /** Null: nobody's, or free people of their own when it has population. */
  readonly owner: FactionId | null;
  development: Development;
  people: People[];
  /** Buildings that stand, in order of id; the same may stand more than once. */
  readonly buildings: readonly BuildingId[];
  /** Troops on the ground, in points of strength. */
  garrison: number;
  /** Hit points left in orbital batteries and planetary shields; the maximum is a rule. */
  defences: number;
  /** 0 (hates its ruler) to 100. */
  loyalty: number;
  /** 0 to 100; outposts stay at 0. */
  unrest: number;
  /** The turn it last changed hands; 0 if never. */
  takenOn: number;
  /** The turn its people came out of bondage with a change of hands; absent: they did not, or are back in it. */
  freedOn?: number;
  works: Works | null;
}
