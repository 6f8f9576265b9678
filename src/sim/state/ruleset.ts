import type { CharterId, OfficeId, SubjectLaw } from './alliance';
import type { CharacterRole } from './character';
import type { Attitude, BuildingKind, Field, ShipRole } from './contentKinds';
import type { Decision, DecisionId } from './decision';
import type {
  BuildingId,
  EdictId,
  FactionId,
  ShipClassId,
  SpeciesId,
  TechnologyId,
  TraitId,
} from './ids';
import type { RuleNumbers } from './numbers';
import type { SectorPolicy } from './sector';
import type { Situation, SituationId } from './situation';
import type { SuccessionKind } from './succession';
import type { Temperament, TemperamentId } from './temperament';
import type { WorldClass } from './world';

export {
  type Attitude,
  attitudes,
  type BuildingKind,
  buildingKinds,
  type Field,
  fields,
  type ShipRole,
  shipRoles,
} from './contentKinds';

/** What things cost: stocks, and work in points of a world's industry. */
export interface Cost {
  dilithium: number;
  duranium: number;
  latinum: number;
  influence: number;
  work: number;
}

/**
 * The closed list of figures that technologies, buildings, traits, people and laws may change.
 * Percentages of all sources add, then scale once.
 */
export const stats = [
  // ships
  'hull',
  'shields',
  'attack',
  'accuracy',
  'evasion',
  'sensorStrength',
  'sensorRange',
  'cloakStrength',
  'speed',
  'endurance',
  'shipTroops',
  'boarding',
  'repair',
  'training',
  'shipCost',
  'shipUpkeep',
  'shieldPiercing',
  'initiative',
  'torpedoes',
  'decloakChance',
  // worlds
  'dilithiumIncome',
  'duraniumIncome',
  'latinumIncome',
  'influenceIncome',
  'researchIncome',
  'industry',
  'growth',
  'populationLimit',
  'slots',
  'batteries',
  'planetaryShields',
  'garrisonLimit',
  'garrisonStrength',
  'militia',
  'supplyRange',
  'detectionStrength',
  'detectionRange',
  'buildingCost',
  'buildingUpkeep',
  'loyalty',
  'bondageYield',
  'settleCost',
  'bombardment',
  'invasion',
  'tradeRange',
  'blockadeRunning',
  'conquestLoyalty',
  'commandLimit',
  // intelligence
  'vigilance',
  'agentSkill',
] as const;
export type Stat = (typeof stats)[number];

/** A change of one figure. `permille` changes add before scaling; `flat` is added first. */
export interface Effect {
  readonly stat: Stat;
  readonly permille?: number;
  readonly flat?: number;
  /** Only ships of these roles. */
  readonly roles?: readonly ShipRole[];
}

export interface ShipClass {
  readonly id: ShipClassId;
  /** Cultures whose factions may build it. */
  readonly builders: readonly string[];
  /** Years in which it may be laid down, both included. */
  readonly years: readonly [number, number];
  readonly role: ShipRole;
  /** Hull and shield points. */
  readonly hull: number;
  readonly shields: number;
  /** Damage of a hit, and shots a round. */
  readonly attack: number;
  readonly shots: number;
  /** Chances in permille, before the target's evasion is taken off. */
  readonly accuracy: number;
  readonly evasion: number;
  /** Detection: strength 0 to 100, range in tenths of a light year. */
  readonly sensors: number;
  readonly sensorRange: number;
  /** Strength of the cloak, 0 when it has none. */
  readonly cloak: number;
  /** Troops carried, in points of strength. */
  readonly troops: number;
  /** Tenths of a light year a month. */
  readonly speed: number;
  /** Months away from supply. */
  readonly endurance: number;
  readonly cost: Cost;
  /** A month. */
  readonly upkeep: { readonly dilithium: number; readonly latinum: number };
  /** Level of shipyard needed. */
  readonly yard: 0 | 1 | 2 | 3;
  readonly requires: TechnologyId | null;
  readonly traits: readonly TraitId[];
}

export interface Technology {
  readonly id: TechnologyId;
  readonly field: Field;
  /** 1 to 5: the column of the tree. */
  readonly tier: number;
  /** Research points. */
  readonly cost: number;
  /** Months of study at least, however many scholars there are: some things must be tried out. Absent: no more than any. */
  readonly months?: number;
  readonly requires: readonly TechnologyId[];
  /** Only by theft, capture, scenario or event: it cannot be studied. */
  readonly secret: boolean;
  readonly effects: readonly Effect[];
  /** Rules it switches on for the faction: traits of ships or of the faction itself. */
  readonly grants: readonly TraitId[];
}

export interface Building {
  readonly id: BuildingId;
  readonly kind: BuildingKind;
  readonly cost: Cost;
  /** Latinum a month. */
  readonly upkeep: number;
  readonly requires: TechnologyId | null;
  /** The building it replaces (a larger yard); null when it needs none before it. */
  readonly replaces: BuildingId | null;
  /** World classes where it may stand; empty: all. */
  readonly classes: readonly WorldClass[];
  /** How many may stand on one world, and in one faction (0: no limit). */
  readonly perWorld: number;
  readonly perFaction: number;
  /** Cannot be built: scenarios place it (a wonder of the setting). */
  readonly unique: boolean;
  /** Slots taken, normally 1. */
  readonly slots: number;
  /** Levels of shipyard and drydock it gives. */
  readonly yard: 0 | 1 | 2 | 3;
  readonly drydock: number;
  /** Effects on its world; `faction` effects reach all worlds and ships of the owner. */
  readonly effects: readonly Effect[];
  readonly faction: readonly Effect[];
}

export interface Species {
  readonly id: SpeciesId;
  /** Suitability in permille of the world's full capacity. */
  readonly habitability: Partial<Record<WorldClass, number>>;
  readonly effects: readonly Effect[];
  /** Lives by a creed: under foreign rule it asks for that first. */
  readonly devout?: true;
}

export type Attitudes = Readonly<Partial<Record<Attitude, number>>>;

/** What a charter is drawn up from: a kind of alliance. */
export interface CharterForm {
  readonly id: CharterId;
  /** Offices, the first is the leader's. */
  readonly offices: readonly OfficeId[];
  readonly equalVotes: boolean;
  readonly majority: number;
  readonly charterMajority: number;
  readonly brokered: boolean;
  readonly vetoes: readonly OfficeId[];
  readonly war: 'council' | 'members';
  readonly subjects: SubjectLaw;
  readonly tariff: number;
  readonly quota: number;
  readonly technology: boolean;
  readonly notice: number;
}

/** The closed list of what an office lets its holder do. */
export const officePowers = ['command', 'agenda', 'chest', 'subjects'] as const;
export type OfficePower = (typeof officePowers)[number];

/** An office of an alliance, held by a member. */
export interface Office {
  readonly id: OfficeId;
  /** Points of standing it is worth to its holder. */
  readonly standing: number;
  readonly powers: readonly OfficePower[];
  /** Effects on the holder's realm. */
  readonly effects: readonly Effect[];
}

/** A standing proclamation of a power, in force while it pays for it. */
export interface Edict {
  readonly id: EdictId;
  /** Influence a month, and more for each developed world, in permille of a point. */
  readonly upkeep: number;
  readonly perWorld: number;
  /** Dilithium, and latinum, a month for each developed world. */
  readonly fuel: number;
  readonly pay: number;
  /** Effects on the realm. */
  readonly effects: readonly Effect[];
  /** Points of opinion that other courts come to think better of who has it in force; absent: none. */
  readonly esteem?: number;
}

/** The closed list of families of ship silhouettes that are drawn. */
export const silhouettes = [
  'klingon',
  'cardassian',
  'bajoran',
  'terran',
  'romulan',
  'other',
] as const;
export type Silhouette = (typeof silhouettes)[number];

/** The closed list of hatchings a power's space may carry, so that a map reads without colour vision. */
export const patterns = [
  'solid',
  'diagonal',
  'dots',
  'cross',
  'vertical',
  'horizontal',
  'chevron',
  'rings',
] as const;
export type Pattern = (typeof patterns)[number];

/** What makes a power play as itself. */
export interface Culture {
  readonly id: string;
  /** What is its own, in names that enter the state: the `Klingon` League. */
  readonly adjective: string;
  readonly species: SpeciesId;
  /** `#rrggbb`, chosen to glow on near-black. */
  readonly colour: string;
  readonly pattern: Pattern;
  readonly effects: readonly Effect[];
  readonly traits: readonly TraitId[];
  /** What its people care about. Absent: nothing in particular. */
  readonly attitudes?: Attitudes;
  /** How it comes to another head of state. Absent: a council chooses. */
  readonly succession?: SuccessionKind;
  /** Temperament of its computer player. */
  readonly temperament: TemperamentId;
  readonly shipNames: readonly string[];
  readonly fleetNames: readonly string[];
  readonly personNames: readonly string[];
  readonly shipPrefix: string;
  /** Art: which family of ship silhouettes. */
  readonly silhouette: Silhouette;
}

export interface CharacterTrait {
  readonly id: string;
  readonly effects: readonly Effect[];
  /** What a ruler with it cares about, besides his people. */
  readonly attitudes?: Attitudes;
  /** Whom it may be given to who enters a service in play. Absent: it belongs to people of a story. */
  readonly common?: CharacterRole;
}

export interface SectorPolicyRule {
  readonly id: SectorPolicy;
  /** Buildings in order of preference. */
  readonly builds: readonly BuildingId[];
}

/** What generated galaxies are made of, beside the content that games are played with. */
export interface SandboxRules {
  /** Cultures that belong to one story of the setting and would be strangers on an unknown chart. */
  readonly strangers: readonly string[];
  /** Syllables that names of stars begin with, go on with, and end in. */
  readonly starNames: {
    readonly heads: readonly string[];
    readonly middles: readonly string[];
    readonly tails: readonly string[];
  };
  /** What every power's first fleets are called. */
  readonly fleetNames: {
    readonly home: string;
    readonly firstScouts: string;
    readonly secondScouts: string;
    readonly settlers: string;
  };
}

/**
 * Names that alliances are given by those who found them, made of what powers are called (`adjective`
 * of their culture). Powers know each other by these, so they are part of the state.
 */
export interface AllianceNames {
  /** Of a founding proposed by a computer: `{leader}` and `{partner}`. */
  readonly founded: string;
  /** Of members who left another alliance together: `{leader}`. */
  readonly split: string;
}

/** All content and numbers a game is played with. Fixed for the game; its hash is in the game file. */
export interface Ruleset {
  readonly version: number;
  readonly numbers: RuleNumbers;
  readonly shipClasses: Readonly<Record<ShipClassId, ShipClass>>;
  readonly technologies: Readonly<Record<TechnologyId, Technology>>;
  readonly buildings: Readonly<Record<BuildingId, Building>>;
  readonly species: Readonly<Record<SpeciesId, Species>>;
  readonly cultures: Readonly<Record<FactionId, Culture>>;
  readonly temperaments: Readonly<Record<TemperamentId, Temperament>>;
  readonly characterTraits: Readonly<Record<string, CharacterTrait>>;
  readonly charters: Readonly<Record<CharterId, CharterForm>>;
  readonly offices: Readonly<Record<OfficeId, Office>>;
  readonly edicts: Readonly<Record<EdictId, Edict>>;
  readonly decisions: Readonly<Record<DecisionId, Decision>>;
  /** Not in the hash: they are looked at, and nothing is played by them. */
  readonly situations: Readonly<Record<SituationId, Situation>>;
  readonly allianceNames: AllianceNames;
  readonly sectorPolicies: readonly SectorPolicyRule[];
  /** Not in the hash: what was generated with it stands in the game's file whole. */
  readonly sandbox: SandboxRules;
}
