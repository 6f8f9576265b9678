import type { Advice } from '../ai/advice/advice';
import type { Pursuit } from '../ai/advice/pursuit';
import type {
  BattleRecord,
  Chart,
  ChronicleEntry,
  Faction,
  FactionId,
  FleetId,
  Frame,
  GameEvent,
  GivenOrder,
  Issue,
  Pattern,
  PowerFigures,
  Ruleset,
  Scenario,
  ScenarioFaction,
  ScenarioHistory,
  Setup,
  StoppedOrder,
  SystemId,
  TurnOrders,
  View,
  Wording,
} from '../sim';

/** A view without its chart: the chart never changes and crosses to the page once. */
export type SentView = Omit<View, 'chart'>;

/** What a staff did in a month: all that one fleet was told, or one order. */
export interface StaffRow {
  readonly orders: readonly GivenOrder[];
  /** Where on the map it leads; null: nowhere. */
  readonly place: SystemId | null;
}

/** What a staff ordered in a month with its reasons, and what limits kept it from. */
export interface StaffReport {
  readonly did: readonly StaffRow[];
  /** Fleets that it spoke of and that are no more: they are told by the names they had. */
  readonly gone: Readonly<Record<FleetId, { readonly name: string }>>;
  readonly stopped: readonly StoppedOrder[];
}

/** What a faction is shown of one turn: what it knows now and what it learned of the turn before. */
export interface TurnShown {
  readonly view: SentView;
  /** Facts of the turn that led here, as far as the faction learned of them. */
  readonly events: readonly GameEvent[];
  readonly battles: readonly BattleRecord[];
  /** What the staff of the power did as that turn began; nobody else is shown it. */
  readonly staff: StaffReport;
  /** What each power is after whose books lie open: all in the whole truth, else only its own. */
  readonly pursuits: Readonly<Record<FactionId, readonly Pursuit[]>>;
  /** The chained hash of the turn that led here; the genesis hash on turn 1. */
  readonly hash: string;
  /**
   * Once the game has ended: whether each line of the scenario's history came out as told; null for
   * a line that cannot be asked. Null while it goes on, for it would tell secrets.
   */
  readonly asTold: readonly (boolean | null)[] | null;
}

/** One row of the ledger: every faction at the end of a turn; turn 0 is the start. */
export interface LedgerRow {
  readonly turn: number;
  readonly factions: Readonly<Record<FactionId, PowerFigures>>;
}

/** What everybody may know of the month that runs, whoever sits before the page. */
export interface MonthFacts {
  /** From 1. */
  readonly turn: number;
  /** The game has ended, and nobody chose to play on. */
  readonly over: boolean;
  /** Powers that are no more; those of `fell` are among them: they fell in the month before. */
  readonly fallen: readonly FactionId[];
  readonly fell: readonly FactionId[];
}

/** A game that is open in the worker. */
export interface Opened {
  readonly chart: Chart;
  /** By which turns are months of a year. */
  readonly frame: Frame;
  readonly rules: Ruleset;
  readonly setup: Setup;
  readonly scenario: ScenarioFacts;
  /**
   * The powers that people command, in the order in which they play a month; none when computers
   * play all sides.
   */
  readonly seats: readonly FactionId[];
  /** Seats for which a computer gave the orders of the month before: it holds them. */
  readonly handed: readonly FactionId[];
  readonly month: MonthFacts;
  /** Turns resolved so far. */
  readonly turns: number;
  /** The campaign its file names; null when it names none. */
  readonly campaign: string | null;
  /** The hash of the start and that of each turn since. */
  readonly chain: readonly string[];
  /** What people had ordered of the month that runs, seat by seat. */
  readonly draft: TurnOrders;
  /**
   * The turns whose states can be shown; null: all of them. A list is of a game that was made with
   * other rules or content: it is watched from the states it kept, and not played on.
   */
  readonly kept: readonly number[] | null;
}

/** What a page adds to the open game when it keeps it. */
export interface Keeping {
  readonly campaign: string;
  /** The orders of the month that runs, seat by seat. */
  readonly draft: TurnOrders;
}

/** A game file, packed, and which month of the game it holds. */
export interface PackedGame {
  readonly bytes: Uint8Array;
  /** The month that runs, from 1. */
  readonly turn: number;
  /** The chained hash of the turn that led there; the genesis hash on turn 1. */
  readonly hash: string;
}

/** What screens say of a scenario, apart from the state. */
export interface ScenarioFacts {
  readonly id: string;
  readonly title: Wording;
  readonly subtitle: Wording;
  readonly continuity: string;
  readonly year: number;
  readonly briefing: readonly Wording[];
  readonly history: readonly Pick<ScenarioHistory, 'when' | 'text' | 'claim'>[];
  readonly factions: readonly {
    readonly id: FactionId;
    readonly name?: string;
    readonly culture?: string;
    readonly playable: boolean;
    readonly colour?: string;
    readonly pattern?: Pattern;
    readonly difficulty: ScenarioFaction['difficulty'];
    readonly situation: Wording;
    readonly firstPlan: string;
    readonly different?: string;
  }[];
}

export type NewResult = { readonly opened: Opened } | { readonly issues: readonly Issue[] };

/** A file opened as a game; a scenario is no game yet: power, skill and seed are chosen first. */
export type OpenResult = NewResult | { readonly scenario: Scenario } | StillPlayed;

/** Several people play it and it goes on: to watch it would show each what the others hide. */
export interface StillPlayed {
  readonly stillPlayed: true;
}

export type Progress =
  | {
      readonly kind: 'thinking';
      readonly faction: FactionId;
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: 'resolving'; readonly phase: string }
  | { readonly kind: 'verifying'; readonly turn: number; readonly of: number };

export type OnProgress = (progress: Progress) => void;

/** What a replay shows of one turn: as one faction knew it, or the whole truth. */
export interface ReplayFrame extends TurnShown {
  readonly turn: number;
}

export type VerifyResult =
  | { readonly ok: true; readonly turns: number; readonly hash: string }
  | {
      readonly ok: false;
      readonly turn: number | null;
      readonly place: string;
      readonly reason: string;
    };

/** What a game file holds, before it is opened. */
export interface FileFacts {
  readonly title: Wording;
  /** The powers that people would command; none when computers play all sides. */
  readonly powers: readonly Pick<Faction, 'id' | 'name' | 'culture'>[];
  /** Turns resolved so far. */
  readonly turns: number;
}

export type FileLook =
  | { readonly facts: FileFacts }
  | { readonly scenario: Scenario }
  | { readonly issues: readonly Issue[] };

export type { Advice, AdviceCost, AdvicePlan, AdviceRow } from '../ai/advice/advice';
export type { Pursuit } from '../ai/advice/pursuit';

/** What a person wants of a game: to go on with it, or to watch it from its first turn. */
export type Purpose = 'play' | 'watch';

/** Everything the page asks of the simulation. One game is open at a time. */
export interface Simulation {
  /**
   * From now on games are told in the language of that tag, as far as their scenarios have texts in it;
   * what is told of the open game, if there is one.
   */
  speak(tag: string): Promise<Opened | null>;
  /** Begins a game: of a scenario that a file brought, or of the one that the setup names. */
  newGame(setup: Setup, brought?: Scenario | null): Promise<NewResult>;
  /**
   * Opens a game file, or reads a scenario file; a broken one is refused whole. What is open stays
   * open unless a game opens. Only to be watched, a game is opened that hides nothing of several
   * people who still play it.
   */
  openFile(bytes: Uint8Array, purpose: Purpose): Promise<OpenResult>;
  /** What a file holds or what is wrong with it; what is open stays open. */
  lookInto(bytes: Uint8Array): Promise<FileLook>;
  /** What a seat is shown of the month that runs; null is the whole truth. */
  view(seat: FactionId | null): Promise<TurnShown>;
  /**
   * Resolves the turn with the orders of people, seat by seat. Whoever is not among them is played
   * by a computer, which thinks first, from its own view.
   */
  endTurn(ordersBySeat: TurnOrders, onProgress: OnProgress): Promise<MonthFacts>;
  /** What the computer would do in a seat on top of the orders given there. */
  advise(seat: FactionId, given: readonly GivenOrder[]): Promise<Advice>;
  /** The file of the open game: as it was opened, or as the page keeps it. */
  save(keeping?: Keeping): Promise<PackedGame>;
  /** A game file with other orders of the month that runs; null when it cannot be opened. */
  redraft(bytes: Uint8Array, draft: TurnOrders): Promise<Uint8Array | null>;
  verify(onProgress: OnProgress): Promise<VerifyResult>;
  /** Figures turn by turn: the whole truth, or what a power knew at the time. */
  ledger(perspective: FactionId | null): Promise<readonly LedgerRow[]>;
  /** Replay: the state after `turn` turns as `perspective` knew it; null is the whole truth. */
  frame(turn: number, perspective: FactionId | null): Promise<ReplayFrame>;
  /** The stories of the game so far: the whole truth, or as a power was told them. */
  chronicle(perspective: FactionId | null): Promise<readonly ChronicleEntry[]>;
  /** The stories of one month, the weightiest first; none of a game of other rules. */
  stories(turn: number, perspective: FactionId | null): Promise<readonly ChronicleEntry[]>;
  /** A new game that shares its turns with the open one up to `turn`, commanded by `faction`. */
  branch(turn: number, faction: FactionId): Promise<Opened>;
}
