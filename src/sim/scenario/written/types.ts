import type { Hazard } from '../../state/chart';
import type {
  BuildingId,
  CharacterId,
  FactionId,
  SpeciesId,
  SystemId,
  WorldId,
} from '../../state/ids';
import type { Development, PeopleStatus, WorldClass } from '../../state/world';
import type { ScenarioContent } from '../ownContent';
import type {
  Scenario,
  ScenarioCharacter,
  ScenarioFaction,
  ScenarioFleet,
  ScenarioObjective,
  ScenarioOpinion,
  ScenarioPeople,
  ScenarioRelation,
  ScenarioShips,
  ScenarioSystem,
  ScenarioWorld,
} from '../types';

type Lists =
  | 'content'
  | 'map'
  | 'worlds'
  | 'factions'
  | 'relations'
  | 'opinions'
  | 'fleets'
  | 'characters'
  | 'objectives';

/**
 * A scenario as its author may write it: everything in full, or shorter. What is short is expanded
 * when the file is read (`expandScenario`); the game, and every file of a game, knows the long form
 * alone. `$comment` may stand beside any keys and is taken out before.
 */
export interface WrittenScenario extends Omit<Scenario, Lists> {
  /** A part of the great chart: systems, lanes, worlds and who lives there. */
  readonly theatre?: WrittenTheatre;
  /** Needed without a theatre; with one, what is added to it. */
  readonly map?: {
    readonly systems?: readonly ScenarioSystem[];
    readonly lanes?: readonly (readonly [SystemId, SystemId])[];
  };
  /** In full; or by id, where a world of the theatre says only what differs from the chart. */
  readonly worlds?: readonly ScenarioWorld[] | Readonly<Record<WorldId, WrittenWorld>>;
  /** Under what law peoples live who are not a power's own. */
  readonly laws?: readonly WrittenLaw[];
  /** What every entry of a list has that does not say otherwise. */
  readonly usual?: {
    readonly factions?: UsualFaction;
    readonly fleets?: WrittenDefaults;
  };
  readonly factions: readonly WrittenFaction[];
  readonly relations?: readonly WrittenRelation[];
  readonly opinions?: readonly WrittenOpinion[];
  /** Kinds of fleets, by name. */
  readonly templates?: Readonly<Record<string, WrittenTemplate>>;
  /** In a list that names the faction of each; or by faction. */
  readonly fleets: ByFaction<WrittenFleet>;
  readonly characters?: ByFaction<WrittenCharacter>;
  readonly objectives: ByFaction<ScenarioObjective>;
  /** An entry leaves out what is plain (`plainContent`). */
  readonly content?: WrittenContent;
}

/** Entries that each name their faction, or entries by faction. */
export type ByFaction<T extends { readonly faction: FactionId }> =
  | readonly T[]
  | Readonly<Record<FactionId, readonly Omit<T, 'faction'>[]>>;

/** Of each kind, entries of which what is plain may be missing. */
type WrittenContent = {
  readonly [Kind in keyof ScenarioContent]: readonly Plain<Kind>[];
};

type Entry<Kind extends keyof ScenarioContent> = NonNullable<ScenarioContent[Kind]>[number];
type Plain<Kind extends keyof ScenarioContent> = Partial<Entry<Kind>> & Pick<Entry<Kind>, 'id'>;

/** One or several. */
export type Some<T> = T | readonly T[];

export interface WrittenTheatre {
  /** A surveyed part of the chart. Default: the whole of it, of which `systems` names some. */
  readonly chart?: string;
  /** Systems to keep. Default: all of the surveyed part. */
  readonly systems?: readonly SystemId[];
  /** Systems to leave out. Default none. */
  readonly without?: readonly SystemId[];
  /** Whose borders hold. Default: the survey's year, else the chart's last before the scenario. */
  readonly year?: string;
  /** Who holds a system otherwise than the chart has it; null: nobody. */
  readonly owners?: Readonly<Record<SystemId, FactionId | null>>;
  /** What differs from the chart, by system. */
  readonly places?: Readonly<Record<SystemId, WrittenPlace>>;
  /** Lanes that are closed. Default none. */
  readonly closed?: readonly (readonly [SystemId, SystemId])[];
  /** How full worlds are of which nothing is said, in percent. Default 45 and 60. */
  readonly settled?: { readonly outposts?: number; readonly free?: number };
}

export interface WrittenPlace {
  readonly name?: string;
  readonly x?: number;
  readonly y?: number;
  readonly star?: string;
  readonly hazard?: Hazard;
}

/** Millions by species, under the laws; or with a status of their own; or in full. */
export type WrittenPeople = Readonly<
  Record<SpeciesId, number | { readonly millions: number; readonly status?: PeopleStatus }>
>;

/** A world by its id, `system.world`. One that is not of the theatre needs name, class, size, richness. */
export interface WrittenWorld {
  readonly name?: string;
  readonly class?: WorldClass;
  readonly size?: number;
  readonly richness?: { readonly dilithium: number; readonly duranium: number };
  /** Default: who holds the system, where people live or the world matters most; else nobody. */
  readonly owner?: FactionId | null;
  /** Default: `developed` with buildings; else an outpost with an owner, and `none` without. */
  readonly development?: Development;
  readonly people?: WrittenPeople | readonly ScenarioPeople[];
  /** Building ids, `orbital_battery*2` for two of a kind. */
  readonly buildings?: readonly BuildingId[];
  readonly garrison?: number;
  readonly loyalty?: number;
  readonly unrest?: number;
}

/** A power's own people, and whoever is not named, are citizens. */
export interface WrittenLaw {
  readonly factions: readonly FactionId[];
  readonly citizen?: readonly SpeciesId[];
  readonly client?: readonly SpeciesId[];
  readonly subject?: readonly SpeciesId[];
  readonly enslaved?: readonly SpeciesId[];
  /** What all other foreigners are. */
  readonly others?: PeopleStatus;
}

/** What powers have in common more often than not, and a power need not say. */
type Usual = 'technologies' | 'stocks' | 'playable' | 'difficulty';

/** Default: no technologies, empty stores, playable, medium; or as `usual.factions` says. */
export type WrittenFaction = Omit<ScenarioFaction, Usual> & Partial<Pick<ScenarioFaction, Usual>>;

type Common = Usual | 'traits' | 'prestige' | 'exhaustion' | 'temperament' | 'research';

/** What `usual.factions` may say for all. */
type UsualFaction = Partial<Pick<ScenarioFaction, Common | 'surveyed' | 'charted'>>;

/** Each of the one with each of the other. */
interface WrittenRelation extends Omit<ScenarioRelation, 'between'> {
  readonly between: readonly [Some<FactionId>, Some<FactionId>];
}

/** Of each about each other; or `between` two, both ways alike. */
export type WrittenOpinion =
  | (Omit<ScenarioOpinion, 'of' | 'about'> & {
      readonly of: Some<FactionId>;
      readonly about: Some<FactionId>;
    })
  | (Omit<ScenarioOpinion, 'of' | 'about'> & { readonly between: readonly [FactionId, FactionId] });

/** `count` may be left out: as many as have names, else one. */
type WrittenGroup = Omit<ScenarioShips, 'count'> & { readonly count?: number };

/** `kli_d7`, `kli_d7*4`, `kli_d7*4 crew 300`; or a group in full. */
export type WrittenShips = string | WrittenGroup;

/** What a fleet may have from elsewhere. */
interface WrittenDefaults extends Pick<Partial<ScenarioFleet>, 'stance' | 'cloak'> {
  /** Experience of all crews that do not say otherwise. */
  readonly crew?: number;
}

/** A kind of fleet; fleets that name it have its ships, and may have more. */
export interface WrittenTemplate extends WrittenDefaults {
  readonly ships: readonly WrittenShips[];
}

/** A fleet; or several alike, as many as `count` says or as the longest list of these has. */
export interface WrittenFleet extends WrittenDefaults {
  readonly faction: FactionId;
  /** Of several, each by its own; the others have the last one and a number. */
  readonly name: Some<string>;
  /** Of several, each at its own; the others at the last one. */
  readonly system: Some<SystemId>;
  /** Of several, each under its own; the others under none. */
  readonly commander?: Some<CharacterId> | null;
  readonly template?: string;
  readonly count?: number;
  /** Needed without a template. */
  readonly ships?: readonly WrittenShips[];
}

export interface WrittenCharacter extends Omit<ScenarioCharacter, 'species' | 'skills'> {
  /** Default: that of the faction. */
  readonly species?: SpeciesId;
  /** By name; or five, in the order attack, defence, manoeuvre, ground, administration. */
  readonly skills?: ScenarioCharacter['skills'] | readonly number[];
}
