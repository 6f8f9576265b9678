import type { CharterId, OfficeId } from '../state/alliance';
import type { CharacterRole, Skill, Tie } from '../state/character';
import type { Hazard } from '../state/chart';
import type { Condition } from '../state/condition';
import type { TreatyKind, WarCause } from '../state/diplomacy';
import type { Stance } from '../state/fleet';
import type {
  AllianceId,
  BuildingId,
  CharacterId,
  FactionId,
  ShipClassId,
  SpeciesId,
  SystemId,
  TechnologyId,
  TraitId,
  WorldId,
} from '../state/ids';
import type { Objective } from '../state/objective';
import type { Field, Pattern } from '../state/ruleset';
import type { SectorPolicy } from '../state/sector';
import type { Stock, Stocks } from '../state/stocks';
import type { SuccessionKind } from '../state/succession';
import type { TemperamentId } from '../state/temperament';
import type { Wording } from '../state/wording';
import type { Development, PeopleStatus, WorldClass } from '../state/world';
import type { OwnDecision, OwnSituation, ScenarioContent } from './ownContent';

/**
 * A starting point as its author writes it: one JSON file. Optional fields have the default their
 * comment names, so a file says only what is particular. Every id is lower case letters, digits and
 * underscores, starting with a letter; a world's id is `system.world`.
 */
export interface Scenario {
  /** For editors; ignored by the game. */
  readonly $schema?: string;
  readonly id: string;
  /** In which language its texts are (BCP 47: `en`, `pt-BR`). Default `en`. */
  readonly language?: string;
  /** Its texts in other languages, by their tags. Default none. */
  readonly texts?: Readonly<Record<string, ScenarioTexts>>;
  readonly title: Wording;
  readonly subtitle: Wording;
  /** Which telling of history it follows ("main line", "Dark Mirror"); shown, never compared. */
  readonly continuity: string;
  /** Date of turn 1: year, and month from 1 to 12. */
  readonly year: number;
  readonly month: number;
  /** 1 to 12. Default 1. */
  readonly monthsPerTurn?: number;
  /** The number of turns after which the game is judged. */
  readonly turns: number;
  /** Speed of all fleets on this map, in permille of their classes'. Default 1000. */
  readonly pace?: number;
  /**
   * Share of all owned worlds in permille with which one side wins; 0: by no share. Default: the
   * rules'. For scenarios in which one side begins with nearly everything.
   */
  readonly hegemony?: number;
  /** Paragraphs. */
  readonly briefing: readonly Wording[];
  readonly map: ScenarioMap;
  readonly worlds: readonly ScenarioWorld[];
  readonly factions: readonly ScenarioFaction[];
  readonly alliances?: readonly ScenarioAlliance[];
  /** Pairs that are not listed are at peace. Members of one alliance must not be listed. */
  readonly relations?: readonly ScenarioRelation[];
  /** Treaties in force. Default none. */
  readonly treaties?: readonly ScenarioTreaty[];
  /** What factions think of each other for reasons older than the game. Default nothing. */
  readonly opinions?: readonly ScenarioOpinion[];
  readonly fleets: readonly ScenarioFleet[];
  readonly characters?: readonly ScenarioCharacter[];
  readonly objectives: readonly ScenarioObjective[];
  /** What the histories say happened, laid beside the game at its end. */
  readonly history?: readonly ScenarioHistory[];
  /** Happenings that ask a power to choose. Default none but the game's own. */
  readonly decisions?: readonly OwnDecision[];
  /** Chains of what happens that can be followed on one page. Default none but the game's own. */
  readonly situations?: readonly OwnSituation[];
  /** Content of its own; an id that the game's content has too replaces that entry. */
  readonly content?: ScenarioContent;
}

/**
 * Texts of a scenario in another language: by id what has one, by its name as the file has it what has
 * none. What is left out is said as the file says it.
 */
export interface ScenarioTexts {
  readonly title?: string;
  readonly subtitle?: string;
  readonly continuity?: string;
  readonly briefing?: readonly string[];
  readonly systems?: Readonly<Record<SystemId, string>>;
  readonly worlds?: Readonly<Record<WorldId, string>>;
  readonly characters?: Readonly<Record<CharacterId, string>>;
  readonly alliances?: Readonly<Record<AllianceId, string>>;
  readonly factions?: Readonly<Record<FactionId, FactionTexts>>;
  readonly sectors?: Readonly<Record<string, string>>;
  /** Of fleets told apart by a number, the name before it. */
  readonly fleets?: Readonly<Record<string, string>>;
  readonly ships?: Readonly<Record<string, string>>;
  readonly objectives?: Readonly<Record<string, Told<'title' | 'text'>>>;
  /** In the order of the file. */
  readonly history?: readonly Told<'when' | 'text' | 'claim'>[];
  readonly decisions?: Readonly<Record<string, DecisionTexts>>;
  readonly situations?: Readonly<Record<string, SituationTexts>>;
  readonly content?: { readonly [Kind in ContentTold]?: Readonly<Record<string, ContentTexts>> };
}

/** Texts of a decision, and of its options by id. */
export interface DecisionTexts extends Told<'name' | 'text' | 'origin'> {
  readonly options?: Readonly<Record<string, Told<'name' | 'text'>>>;
}

/** Texts of a situation, and of its stages and days by id. */
export interface SituationTexts extends Told<'name' | 'text' | 'origin'> {
  readonly stages?: Readonly<Record<string, Told<'name' | 'text'>>>;
  readonly days?: Readonly<Record<string, Told<'name'>>>;
}

export type FactionTexts = Told<'name' | 'government' | 'situation' | 'firstPlan' | 'different'>;

/** Texts by what they are. */
type Told<Key extends string> = { readonly [K in Key]?: string };

/** Content that has words. */
export type ContentTold = Exclude<keyof ScenarioContent, 'temperaments'>;

export interface ContentTexts {
  readonly name?: string;
  readonly text?: string;
  /** Of cultures. */
  readonly adjective?: string;
  /** Of ship classes. */
  readonly origin?: string;
}

export interface ScenarioMap {
  readonly systems: readonly ScenarioSystem[];
  /** Each pair once, in either order; lengths are the straight distances. */
  readonly lanes: readonly (readonly [SystemId, SystemId])[];
}

export interface ScenarioSystem {
  readonly id: SystemId;
  readonly name: string;
  /** Tenths of a light year, whole numbers from −100,000 to 100,000, +y coreward (drawn upward). */
  readonly x: number;
  readonly y: number;
  /** Spectral class or kind of place ("G2V", "nebula"). */
  readonly star: string;
  /** Default `none`. */
  readonly hazard?: Hazard;
}

export interface ScenarioPeople {
  readonly species: SpeciesId;
  /** Default `citizen`. */
  readonly status?: PeopleStatus;
  /** Heads, in millions. */
  readonly millions: number;
}

export interface ScenarioWorld {
  readonly id: WorldId;
  readonly system: SystemId;
  readonly name: string;
  readonly class: WorldClass;
  /** 1 (a rock) to 5 (a great world). */
  readonly size: number;
  /** 0 to 5 each. */
  readonly richness: { readonly dilithium: number; readonly duranium: number };
  /** Null: nobody's, or free people of their own when `people` is not empty. */
  readonly owner: FactionId | null;
  /** Default: `none` without an owner, else `outpost`. */
  readonly development?: Development;
  /** Default: nobody lives there. */
  readonly people?: readonly ScenarioPeople[];
  /** Building ids; the same may stand more than once. Default none. */
  readonly buildings?: readonly BuildingId[];
  /** Troops on the ground, in points of strength. Default: the most its development holds. */
  readonly garrison?: number;
  /** 0 to 100. Default 70. */
  readonly loyalty?: number;
  /** 0 to 100. Default 0. */
  readonly unrest?: number;
}

/**
 * Technologies known at the start: everything up to `tier` (0: nothing) in every field, `fields`
 * overriding it field by field, then `plus` added (with all that they require) and `minus` taken
 * away. Secret technologies come only by `plus`.
 */
export interface ScenarioTechnologies {
  /** 0 to 5. Default 0. */
  readonly tier?: number;
  readonly fields?: Partial<Record<Field, number>>;
  readonly plus?: readonly TechnologyId[];
  readonly minus?: readonly TechnologyId[];
}

export interface ScenarioSector {
  readonly name: string;
  /** A world of the faction. */
  readonly seat: WorldId;
  /** Default `none`. */
  readonly policy?: SectorPolicy;
  readonly governor?: CharacterId | null;
}

export interface ScenarioFaction {
  readonly id: FactionId;
  /** Default: what its culture is called. */
  readonly name?: string;
  /** Which culture of the content it plays as: ship classes, names, emblem. Default: its id. */
  readonly culture?: string;
  /** Default: the culture's. */
  readonly species?: SpeciesId;
  /** Shown as written ("Empire under a Regent"). */
  readonly government: Wording;
  /** A developed world of its own; null for a power without a home. */
  readonly capital: WorldId | null;
  /** One of the scenario's characters. Default null. */
  readonly head?: CharacterId | null;
  /** How it comes to another head. Default: as its culture does. */
  readonly succession?: SuccessionKind;
  /** Its characters who sit at court beside the head; what seats are left go to the ablest. Default none. */
  readonly court?: readonly CharacterId[];
  readonly technologies: ScenarioTechnologies;
  /** Whole units; what is not named is 0. */
  readonly stocks: Partial<Stocks>;
  /**
   * Its laws on the peoples it rules, or comes to rule: `species` null for all of whom it says nothing else. Who lives on its worlds under
   * another law at the start is an exception. Default: conquest and custom decide.
   */
  readonly laws?: readonly ScenarioLaw[];
  /** Rules it plays by besides its culture's. Default none. */
  readonly traits?: readonly TraitId[];
  /** Default 0. */
  readonly prestige?: number;
  /** 0 (fresh) to 100 (spent). Default 0. */
  readonly exhaustion?: number;
  /** Whether a person may choose it. */
  readonly playable: boolean;
  /** How hard it is to play. */
  readonly difficulty: 'easy' | 'medium' | 'hard' | 'brutal';
  /** Where it stands, in a sentence or two. */
  readonly situation: Wording;
  /** What to do first, for who plays it: shown in the briefing. Default: nothing is said. */
  readonly firstPlan?: string;
  /** What makes it play differently, in a sentence or two. Default: what is said of its culture. */
  readonly different?: string;
  /** Its own colour, `#rrggbb`. Default: the culture's. */
  readonly colour?: string;
  /** Its own hatching on the map. Default: the culture's. */
  readonly pattern?: Pattern;
  /** How its computer player leans. Default: the culture's temperament. */
  readonly temperament?: TemperamentId;
  /** Technologies to study first. Default none. */
  readonly research?: readonly TechnologyId[];
  readonly sectors?: readonly ScenarioSector[];
  /** Systems whose riches it knows besides its own; `all` for the whole map. Default none. */
  readonly surveyed?: readonly SystemId[] | 'all';
  /**
   * Systems of which it has charts: it remembers their worlds as they are on the first turn, though it
   * does not see them. What lies in a nebula or plasma storm is on no chart. Default none.
   */
  readonly charted?: readonly SystemId[] | 'all';
}

/** A law of a power at the start. */
export interface ScenarioLaw {
  /** Null: every other people. */
  readonly species: SpeciesId | null;
  /** A world of its own for which alone it holds. Default: everywhere. */
  readonly world?: WorldId;
  readonly status: PeopleStatus;
}

export interface ScenarioAlliance {
  readonly id: AllianceId;
  readonly name: string;
  /** Two or more; a faction belongs to one alliance at most. */
  readonly members: readonly FactionId[];
  readonly leader: FactionId;
  /** The member that keeps the great partners equal. Default null. */
  readonly broker?: FactionId | null;
  /** A charter of the content. Default: the first of the content. */
  readonly charter?: CharterId;
  /** Base share of standing of each member in permille, 1000 together. Default: equal shares. */
  readonly shares?: Readonly<Record<FactionId, number>>;
  /** Who holds the charter's other offices. Default: nobody. */
  readonly offices?: Readonly<Record<OfficeId, FactionId>>;
  /** How equal the broker keeps the great partners, 0 to 100. Default 50. */
  readonly parity?: number;
  /** The partner the broker leans to. Default null: neither. */
  readonly lean?: FactionId | null;
}

/** Unequal treaties name first who protects (protectorate) or pays (tribute). */
export interface ScenarioTreaty {
  readonly between: readonly [FactionId, FactionId];
  readonly kind: TreatyKind;
  /** Turns it is signed for; 0: until broken. Default: as long as its kind usually is. */
  readonly turns?: number;
  /** Systems of an armistice's neutral zone. */
  readonly zone?: readonly SystemId[];
  /** What is paid each turn, by tribute or for protection. */
  readonly stock?: Stock;
  readonly amount?: number;
}

/** An old grudge or friendship, from −200 to 200; it fades slowly. */
export interface ScenarioOpinion {
  readonly of: FactionId;
  readonly about: FactionId;
  readonly points: number;
  /** Differs from game to game by as much as this in both directions. Default 0. */
  readonly spread?: number;
}

export interface ScenarioRelation {
  readonly between: readonly [FactionId, FactionId];
  readonly kind: 'war' | 'truce';
  /** The turn with which a truce ends. A truce needs it, a war must not have it. */
  readonly until?: number;
  /** Who began the war. Default: nobody remembers. */
  readonly by?: FactionId;
  /** Default `history`. */
  readonly cause?: WarCause;
  /** Systems each wants from the other by the war. Default none. */
  readonly goals?: Readonly<Record<FactionId, readonly SystemId[]>>;
}

export interface ScenarioShips {
  readonly class: ShipClassId;
  /** 1 to 100. */
  readonly count: number;
  /** Experience of the crews, 0 to 1000. Default 200. */
  readonly crew?: number;
  /** Troops aboard each ship, in points. Default: as many as the class carries. */
  readonly troops?: number;
  /** Names for the first of them; the culture's list names the others. */
  readonly names?: readonly string[];
}

export interface ScenarioFleet {
  readonly faction: FactionId;
  readonly name: string;
  readonly system: SystemId;
  readonly commander?: CharacterId | null;
  /** Default `hold`. */
  readonly stance?: Stance;
  /** Whether it wants to be cloaked. Default false. */
  readonly cloak?: boolean;
  readonly ships: readonly ScenarioShips[];
}

export interface ScenarioCharacter {
  readonly id: CharacterId;
  readonly name: string;
  readonly species: SpeciesId;
  readonly faction: FactionId;
  /** Default `commander`; a faction's head is `head` whatever this says. */
  readonly role?: CharacterRole;
  /** 0 to 10 each; what is not named is 0. */
  readonly skills?: Partial<Record<Skill, number>>;
  readonly traits?: readonly string[];
  /** What he is to others of the scenario. Default: nothing worth telling. */
  readonly ties?: readonly Tie[];
}

export type ScenarioObjective = Omit<Objective, 'metOn' | 'since'>;

export interface ScenarioHistory {
  /** When it happened, as shown ("March 2295"). */
  readonly when: string;
  readonly text: string;
  /**
   * What `check` asks of the end of a game, in the past tense and no more than it asks ("Earth was no
   * longer Terran."): shown beside whether it came out so. Default: the line of history itself.
   */
  readonly claim?: string;
  /** Holds at the end of a game that came out as history did; absent when it cannot be asked. */
  readonly check?: Condition;
}
