import type { Councillor } from './court';
import type { Letter } from './diplomacy';
import type { Fleet, Ship } from './fleet';
import type {
  AllianceId,
  CharacterId,
  EdictId,
  FactionId,
  FleetId,
  SectorId,
  SpeciesId,
  SystemId,
  TechnologyId,
  TraitId,
  WorldId,
} from './ids';
import type { Pattern } from './ruleset';
import type { Sector } from './sector';
import type { Staff } from './staff';
import type { Stocks } from './stocks';
import type { Contest, NamedHeir, SuccessionKind } from './succession';
import type { Wording } from './wording';
import type { People, PeopleLaw, World } from './world';

/** What a faction remembers of a world it no longer sees. */
export interface WorldMemory {
  /** The last turn it was seen. */
  turn: number;
  owner: FactionId | null;
  development: World['development'];
  people: People[];
  buildings: string[];
  garrison: number;
  defences: number;
}

/** What a faction remembers of somebody's fleet. Forgotten after a while. */
export interface FleetMemory {
  turn: number;
  fleet: Fleet;
  ships: Ship[];
}

/** Knowledge that outlasts sight. */
export interface Intel {
  /** The last turn each system was seen. Absent: never. */
  seen: Record<SystemId, number>;
  /** Systems whose riches are known: surveyed, or owned once. */
  surveyed: Record<SystemId, number>;
  worlds: Record<WorldId, WorldMemory>;
  fleets: Record<FleetId, FleetMemory>;
}

/** What only the faction itself knows: its books. */
export interface Books {
  stocks: Stocks;
  /** Consecutive turns in which upkeep in a stock went unpaid. */
  arrears: Stocks;
  /** Technologies wanted, the first is studied first. */
  research: TechnologyId[];
  /** Research points already spent on a technology. */
  progress: Record<TechnologyId, number>;
  sectors: Record<SectorId, Sector>;
  intel: Intel;
  /** Units sold on the open market lately beyond those bought, as it remembers; absent: none. */
  market?: { dilithium: number; duranium: number };
  /** What smugglers take of its dealings with the market, in permille, while it is cut off from it; absent: it is not. */
  toll?: number;
  /** Secret bids for its vote of late; absent: none. */
  letters?: readonly Letter[];
  /** What is left to the staff, and within what limits; absent: it proposes everything. */
  staff?: Staff;
  /** Notes a player keeps from turn to turn: the computer's memory, a person's labels. */
  plan: Record<string, string>;
}

/** What a power weighs in the world. */
export interface PowerRating {
  /** Paper strength of armed ships, in points. */
  fleets: number;
  /** Points of work that worlds do in a month. */
  industry: number;
}

export interface Faction {
  readonly id: FactionId;
  /** Null: it is called as its culture is. */
  name: string | null;
  /** Which faction of the content it plays as: ship classes, names, emblem. */
  readonly culture: string;
  /** Colour and hatching of its own; absent: the culture's. */
  readonly colour?: string;
  readonly pattern?: Pattern;
  readonly species: SpeciesId;
  /** That it goes on as the power of a people that rose, where and when: it is called so. Absent: it is what it was. */
  readonly risen?: { readonly place: string; readonly turn: number };
  /** Courts that have recognised it as a power of its own, in order of id; it rose against others. Public. Absent: none. */
  recognised?: readonly FactionId[];
  /** The turn since which it is a state; absent: it never was anything else, or is a rebellion yet. Public. */
  stateSince?: number;
  government: Wording;
  /** Null when it holds no seat: a rebellion, a fleet in exile. */
  capital: WorldId | null;
  head: CharacterId | null;
  /** How it comes to another head; absent: as its culture does. Public. */
  succession?: SuccessionKind;
  /** The turn its head took the chair; absent: before the game. Public. */
  headSince?: number;
  /** Who is to follow; absent: nobody was named. Public. */
  heir?: NamedHeir;
  /** Who wants the chair; absent: nobody says so. Public. */
  contest?: Contest;
  /** The turn the chair was last contested; absent: never. Public. */
  contestedOn?: number;
  /** Its head is recalled and leaves with the month. Absent: he stays. */
  recalled?: true;
  /** Points by which its courts are on their guard after murder and abduction; absent: none. Public, as vigilance is. */
  alarm?: number;
  /** Who sits at court beside the head, in the order they are heard; absent: nobody. Public. */
  court?: readonly Councillor[];
  /** The turn until which who left a seat sits on none; absent: nobody left one lately. Public. */
  formerCourt?: Readonly<Record<CharacterId, number>>;
  traits: readonly TraitId[];
  /** Seen in the ships it flies: public. */
  technologies: readonly TechnologyId[];
  /** Turns on which it taught others by deals of late: they show what they have learned. Absent: none. */
  taught?: readonly number[];
  /** Edicts in force, in order of id: proclaimed, so public. Absent: none. */
  edicts?: readonly EdictId[];
  /** Its laws on the peoples it rules: proclaimed, so public. Absent: it has given none, and conquest decides. */
  laws?: readonly PeopleLaw[];
  alliance: AllianceId | null;
  alive: boolean;
  /**
   * Whether its envoys answer offers, talks and votes at once, by the sums that everybody can
   * open; if not, it answers by orders. Public.
   */
  envoys: boolean;
  /** Honour and fear earned, any whole number. */
  prestige: number;
  /** 0 (fresh) to 100 (spent): losses and long wars; public. */
  exhaustion: number;
  /**
   * By the almanac of the turn before: reckoned from what is public, so that everybody who weighs one
   * power against another comes to the same figure.
   */
  might: PowerRating;
  /** Worlds it owns by the same almanac: who asks for the greatest realm must be able to read it. Absent in games of older rules. */
  census?: number;
  /** How hard it is for strangers to work there unseen, in points: whoever tries feels it, so it is public. Absent: as hard as anywhere. */
  vigilance?: number;
  /** What it really has, counted at the end of the turn before; in a view only its own and its allies'. */
  muster?: PowerRating;
  /** Bonus in permille on all income, a declared handicap; 0 by default. */
  handicap: number;
  books: Books | null;
  /**
   * In a view: the stores of a power whose court one knows well enough, though its books are shut.
   * Absent everywhere else.
   */
  purse?: Readonly<Stocks>;
}
