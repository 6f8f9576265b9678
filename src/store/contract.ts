import type {
  BattleRecord,
  Chart,
  ChronicleEntry,
  FactionId,
  FleetId,
  Frame,
  GameEvent,
  GivenOrder,
  Issue,
  Order,
  Refusal,
  Ruleset,
  Scenario,
  Setup,
  SystemId,
  View,
  WorldId,
} from '../sim';
import type {
  Advice,
  FileFacts,
  LedgerRow,
  MonthFacts,
  Progress,
  ScenarioFacts,
  TurnShown,
  VerifyResult,
} from '../worker/protocol';
import type { Direction } from './director/direction';
import type { SavedGame } from './shelf';

/** What the person has selected; panels and the map follow it. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'system'; readonly system: SystemId }
  /** `part` is the part of its panel that is wanted; the panel begins with its first. */
  | { readonly kind: 'world'; readonly world: WorldId; readonly part?: 'production' }
  | { readonly kind: 'fleets'; readonly fleets: readonly FleetId[] }
  | { readonly kind: 'battle'; readonly battle: string }
  | { readonly kind: 'faction'; readonly faction: FactionId };

/** Full screens over the map; `null` is the map alone. */
export const screens = [
  'worlds',
  'fleets',
  'production',
  'research',
  'diplomacy',
  'council',
  'characters',
  'peoples',
  'intelligence',
  'decisions',
  'situations',
  'ledger',
  'databank',
  'reports',
  'battle',
] as const;
export type Screen = (typeof screens)[number];

export const mapModes = [
  'political',
  'alliance',
  'standing',
  'economy',
  'supply',
  'detection',
  'threat',
  'diplomacy',
] as const;
export type MapMode = (typeof mapModes)[number];

export const ledgerParts = ['powers', 'chronicle'] as const;
export type LedgerPart = (typeof ledgerParts)[number];

/** What may lie over the map where there is no room for all of it at once. */
export const sheets = ['outliner', 'reports', 'chart'] as const;
export type Sheet = (typeof sheets)[number];

/** Where the application is: outside a game, in one, or watching one. */
export type Stage =
  | 'title'
  | 'newCampaign'
  | 'sandbox'
  | 'load'
  | 'briefing'
  | 'curtain'
  | 'game'
  | 'replay'
  | 'settings'
  | 'databank';

/** What is the same for all who play the open game, whoever looks at it. */
export interface Table {
  readonly rules: Ruleset;
  readonly setup: Setup;
  readonly scenario: ScenarioFacts;
  readonly chart: Chart;
  readonly frame: Frame;
  /** Where the game stands: also while an earlier month of it is watched. */
  readonly month: MonthFacts;
  /** The powers that people at this page command, in the order in which they play a month. */
  readonly seats: readonly FactionId[];
  /** The turns that can be shown of a game made with other rules: it is only watched; else null. */
  readonly kept: readonly number[] | null;
}

/** How a seat stands in the month that runs: `fallen` has no power any more. */
export type SeatState = 'waits' | 'ended' | 'computer' | 'fallen';

/** The open game as one seat is shown it, with what was ordered from there. */
export interface OpenGame extends Table {
  /** As it was when this seat sat down. */
  readonly seatStates: Readonly<Record<FactionId, SeatState>>;
  /** The power whose game is shown and commanded; null when nobody commands. */
  readonly seat: FactionId | null;
  /** As the turn began. */
  readonly base: View;
  /** With the pending orders applied: what is seen is what was ordered. */
  readonly view: View;
  readonly orders: readonly GivenOrder[];
  readonly undone: readonly GivenOrder[];
  readonly events: readonly GameEvent[];
  readonly battles: readonly BattleRecord[];
  /** What the seat's staff did in the month before. */
  readonly staff: TurnShown['staff'];
  /** What powers are after whose books lie open. */
  readonly pursuits: TurnShown['pursuits'];
  readonly hash: string;
  /** Once the game has ended: which lines of history came true; see the worker's TurnShown. */
  readonly asTold: TurnShown['asTold'];
  /** Orders of the month that were kept and do not stand any more: told when the game opens. */
  readonly lapsed: readonly GivenOrder[];
  /** The month this seat saw last, where others have sat before the page since; else null. */
  readonly before: View | null;
}

/** Between two seats: a game is on the table, and nothing of it is shown that one seat alone knows. */
export interface Curtain extends Table {
  readonly seatStates: Readonly<Record<FactionId, SeatState>>;
  /** Whose turn it is; null when nobody is waited for. */
  readonly next: FactionId | null;
}

/** The game as the page holds it. */
export interface GameState {
  /** Null when no game is open, and while the curtain is drawn. */
  readonly open: OpenGame | null;
  /** Drawn while several people share the page and none of them looks; else null. */
  readonly curtain: Curtain | null;
  readonly busy: Progress | { readonly kind: 'opening' | 'saving' } | null;
  /** What went wrong with a file: shown until dismissed; the running game is untouched. */
  readonly issues: readonly Issue[] | null;

  /** Begins a game of the scenario that the setup names, or of one that a file brought. */
  newGame(setup: Setup, brought?: Scenario): Promise<void>;
  /**
   * Opens a file: to play it, then it is kept from here on; or only to watch it, as every game made
   * with other rules is. One that several people still play is not watched. A `scenario` waits in `useBrought` for what is chosen before it begins.
   */
  openFile(
    bytes: Uint8Array,
    purpose: 'play' | 'watch',
  ): Promise<'opened' | 'refused' | 'scenario' | 'stillPlayed'>;
  /**
   * Opens a saved game to play it, with the orders given last. `elsewhere`: another tab plays it, and
   * nothing was opened; with `takeOver` that tab is put aside. Throws StorageError.
   */
  openSave(key: string, takeOver?: boolean): Promise<'opened' | 'refused' | 'gone' | 'elsewhere'>;
  /**
   * What a file holds; null, with `issues` set, when it cannot be opened. Nothing is opened; a
   * `scenario` waits in `useBrought`.
   */
  lookInto(bytes: Uint8Array): Promise<FileFacts | 'scenario' | null>;
  /** Begins a campaign of its own that shares the open game's turns, commanded by `faction`. */
  branch(turn: number, faction: FactionId): Promise<void>;
  /** Gives an order, or says why not. */
  give(order: Order): Refusal | null;
  /** Why an order would be refused now; null when it is legal. */
  judge(order: Order): Refusal | null;
  giveAll(orders: readonly GivenOrder[]): void;
  undo(): void;
  redo(): void;
  /** Tells the open game anew: another language is spoken. */
  retell(): Promise<void>;
  /** Ends the month of the seat that is shown; once all people have, the month is played. */
  endTurn(): Promise<void>;
  /** Draws the curtain before the seat that is shown: its month stays as it is. */
  stepAside(): void;
  /**
   * Shows the game to a seat, with its orders as they were left; a month it had ended is open again,
   * and a computer that held it gives it back. Null, once every seat has fallen: the whole truth.
   */
  takeSeat(seat: FactionId | null): Promise<void>;
  /** Gives a seat to a computer, as long as a person is left at another. */
  handOver(seat: FactionId): Promise<void>;
  /** Advice on the month as ordered so far. */
  advise(): Promise<Advice>;
  /**
   * Keeps the game under a name. Returns another game that has the name, unless it is `over`; null
   * once it is kept. Throws StorageError.
   */
  save(name: string, over?: SavedGame | null): Promise<SavedGame | null>;
  exportFile(): Promise<void>;
  /** Keeps the open game in the browser now, as at the start of a turn; throws if it cannot. */
  keep(): Promise<void>;
  leave(): void;
}

/** Watching a game turn by turn. The view of the open game shows the frame. */
export interface ReplayState extends Direction {
  readonly open: boolean;
  readonly turn: number;
  readonly turns: number;
  readonly playing: boolean;
  /** Turns a second. */
  readonly speed: number;
  readonly perspective: FactionId | null;
  /** What the timeline marks: the stories of the whole truth. */
  readonly marks: readonly ChronicleEntry[];
  readonly ledger: readonly LedgerRow[];
  readonly verified: VerifyResult | null;
  /** The game is not over yet and plays on behind its last month: computers play every side. */
  readonly goesOn: boolean;
  /** Watches the open game again from a month on, else from its beginning. */
  start(turn?: number): Promise<void>;
  /** Watches the open game go on from where it stands, one month after the other. */
  watchOn(): Promise<void>;
  /** Shows the game after `turn` months; behind the last one it is played on, if it goes on. */
  goTo(turn: number): Promise<void>;
  play(): void;
  pause(): void;
  setSpeed(speed: number): void;
  /** Asks a director to lead camera and time, or to leave them alone. */
  setDirects(directs: boolean): void;
  /** A person has moved the camera: the director leaves it to him for some months. */
  takeCamera(): void;
  /** Tells another scene of the month that is shown. */
  showScene(scene: number): void;
  /** Brings the ledger up to the last month. */
  recount(): Promise<void>;
  setPerspective(faction: FactionId | null): Promise<void>;
  verify(): Promise<void>;
  takeCommand(faction: FactionId): Promise<void>;
  close(): void;
}

export interface UiState {
  readonly stage: Stage;
  readonly screen: Screen | null;
  readonly selection: Selection;
  readonly hovered: Selection;
  readonly mapMode: MapMode;
  /** The sheet that lies over the map of a small window; wide ones show all of them and ignore it. */
  readonly sheet: Sheet | null;
  /** Whether, where not even two fit, what is selected lies over the map instead. */
  readonly selectionShown: boolean;
  /** Asks the map to bring places into sight; the serial makes repeated requests count. */
  readonly focus: {
    /** None: the whole chart. */
    readonly systems: readonly SystemId[];
    readonly serial: number;
    /** A long slow glide, as far off as all of them need: the director leads the camera. */
    readonly gently: boolean;
  } | null;
  readonly toasts: readonly {
    readonly id: number;
    readonly text: string;
    readonly tone: 'plain' | 'good' | 'bad';
  }[];
  readonly dialog: { readonly kind: string; readonly value?: string } | null;
  /** The turn's animation is playing on the map. */
  readonly animating: boolean;
  /** What the ledger shows. */
  readonly ledgerPart: LedgerPart;
  goTo(stage: Stage): void;
  openScreen(screen: Screen | null): void;
  showLedger(part: LedgerPart): void;
  select(selection: Selection): void;
  hover(selection: Selection): void;
  setMapMode(mode: MapMode): void;
  showSheet(sheet: Sheet | null): void;
  showSelection(shown: boolean): void;
  focusOn(system: SystemId): void;
  panOver(systems: readonly SystemId[]): void;
  toast(text: string, tone?: 'plain' | 'good' | 'bad'): void;
  dismissToast(id: number): void;
  openDialog(kind: string, value?: string): void;
  closeDialog(): void;
  setAnimating(animating: boolean): void;
}

export interface SettingsState {
  readonly textScale: number;
  readonly reducedMotion: boolean;
  readonly patterns: boolean;
  readonly edgePan: boolean;
  readonly animationSpeed: number;
  /** 0 to 100; heard only while not `muted`. */
  readonly soundVolume: number;
  readonly muted: boolean;
  readonly confirmEndTurn: boolean;
  /** Whether a decision that waits for an answer opens by itself when its month begins. */
  readonly decisionsOpen: boolean;
  /** The BCP 47 tag of a language of the game. */
  readonly language: string;
  set(change: Partial<Omit<SettingsState, 'set'>>): void;
}
