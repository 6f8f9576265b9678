import type { Refusal } from '../lib/refusal';
import type { Term } from '../lib/terms';
import type { ExpectedLosses } from '../rules/battle/forecastBattle';
import type { Bombardment } from '../rules/ground/bombardment';
import type { InvasionForecast, TroopsNeeded } from '../rules/ground/forecastInvasion';
import type { Stance } from '../state/fleet';
import type { FactionId, FleetId, SystemId, WorldId } from '../state/ids';

/** What somebody thinks of sending where. */
export interface StrikePlan {
  /** Own fleets that would go, wherever they are now. */
  readonly fleets: readonly FleetId[];
  readonly system: SystemId;
  /** How they would meet others; absent: as each is ordered. */
  readonly stance?: Stance;
  /** Courses the month could take that are tried; absent: as many as a click allows. */
  readonly draws?: number;
}

/** A chance in permille: between what is least and most favourable of what is not known, and the likeliest. */
export interface Odds {
  readonly from: number;
  readonly to: number;
  readonly likely: number;
}

/** A halt or a fight on the way. Turns from now: 1 is this month. */
export interface Halting {
  readonly fleet: FleetId;
  readonly turn: number;
  readonly system: SystemId;
  readonly why: 'blockade' | 'border' | 'met' | 'noRoute';
  readonly by: FactionId | null;
}

/** How the fleets get there, as the movement phase would have it. */
export interface StrikeJourney {
  /** Turns until the last fleet is there; 0 when all are; null when one does not get there. */
  readonly turns: number | null;
  /** By fleet; null when it does not get there. */
  readonly arrivals: Readonly<Record<FleetId, number | null>>;
  readonly routes: Readonly<Record<FleetId, readonly SystemId[]>>;
  /** Why a fleet has no way. */
  readonly noWay: Readonly<Record<FleetId, Refusal>>;
  readonly halts: readonly Halting[];
  /** Least supplies of those that arrive, in tenths of months. */
  readonly supplyTurns: number;
}

/** Another fleet on the same side that is at the goal or bound for it. */
export interface Companion {
  readonly fleet: FleetId;
  /** Turns from now; 0 when it is there. */
  readonly turn: number;
  /** Whether it is there before the last of those that would go, with them, or after them. */
  readonly when: 'earlier' | 'together' | 'later';
}

/** A known enemy that counts. */
export interface Threat {
  readonly fleet: FleetId;
  readonly faction: FactionId;
  /** Where it was seen: the system, or the nearer end of its lane. */
  readonly system: SystemId;
  /** At the goal, at a system on the way, or near enough to come to the goal in time. */
  readonly role: 'there' | 'onTheWay' | 'inReach';
  /** Turns since it was seen; null: it is in sight. */
  readonly age: number | null;
  /** Whether it can leave: a station stays where it is. */
  readonly mobile: boolean;
}

/** What nobody knows, and what the odds are wider for. Ages in turns; null: never seen. */
export type Unknown =
  | { readonly kind: 'unseen'; readonly system: SystemId; readonly age: number | null }
  | { readonly kind: 'storm'; readonly system: SystemId }
  | { readonly kind: 'stale'; readonly fleet: FleetId; readonly age: number }
  | { readonly kind: 'inReach'; readonly fleets: readonly FleetId[] }
  | { readonly kind: 'cloaks'; readonly system: SystemId; readonly factions: readonly FactionId[] };

/** A battle that may come, from the same code that decides it. */
export interface StrikeBattle {
  /** That it comes to it at the goal, in permille. */
  readonly chance: number;
  /** If it does: that the field is held at the end of the month of arrival. */
  readonly odds: Odds;
  /** The likeliest odds again: held, lost, neither yet; adding up to 1000. */
  readonly win: number;
  readonly lose: number;
  readonly undecided: number;
  readonly losses: { readonly own: ExpectedLosses; readonly enemy: ExpectedLosses };
  readonly terms: readonly Term[];
}

/** A battle before the goal is reached. */
export interface Encounter {
  readonly turn: number;
  readonly system: SystemId;
  /** Set when it is on a lane: the other end. */
  readonly towards: SystemId | null;
  readonly by: readonly FactionId[];
  /** How likely it is that they meet, and then to hold the field. */
  readonly chance: number;
  readonly win: number;
  readonly losses: number;
}

/** A landing on one world in the month of arrival. */
export interface StrikeLanding {
  readonly world: WorldId;
  /** Chance that it falls, the battle for the orbit included. */
  readonly falls: Odds;
  /** The landing alone, once the orbit is won. */
  readonly landing: InvasionForecast;
  /** What to land; null when all that is aboard is not safely enough. */
  readonly troops: TroopsNeeded | null;
  readonly aboard: number;
  /** Turns since the world was seen; null: it is in sight; its garrison is as it was then. */
  readonly age: number | null;
}

/** What a raider would take a month of the trade of the system. */
export interface StrikeRaid {
  /** Latinum a month, as far as it can be estimated, with the worlds it comes from. */
  readonly latinum: number;
  readonly terms: readonly Term[];
  /** Chance in permille that nobody escorts the convoys at the end of the month. */
  readonly chance: number;
}

/** A month of fire on a world. */
export interface StrikeSiege {
  readonly world: WorldId;
  readonly bombardment: Bombardment;
  /** Months until its batteries are silent; 0 when they are. */
  readonly months: number;
}

/** What some fleets may expect at a system, in the month as ordered so far. */
export interface StrikeForecast {
  readonly system: SystemId;
  readonly journey: StrikeJourney;
  readonly companions: readonly Companion[];
  readonly threats: readonly Threat[];
  readonly encounters: readonly Encounter[];
  /** Null when nobody known would fight there. */
  readonly battle: StrikeBattle | null;
  readonly landings: readonly StrikeLanding[];
  /** Null where there is no trade of an enemy. */
  readonly raid: StrikeRaid | null;
  readonly sieges: readonly StrikeSiege[];
  readonly unknowns: readonly Unknown[];
}
