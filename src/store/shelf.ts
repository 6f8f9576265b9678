import type { Livery } from '../content/liveries';
import type { FactionId, TurnOrders } from '../sim';

/** Year and month of a game. */
export interface GameDate {
  readonly year: number;
  readonly month: number;
}

/** Seats that have ended their month, and those that a computer holds. */
export interface SeatsKept {
  readonly ended: readonly FactionId[];
  readonly handed: readonly FactionId[];
}

/** What a list of saved games says of each without opening it. */
export interface SavedGame {
  readonly key: string;
  readonly campaign: string;
  /** What a person called it; null for a month that the campaign keeps by itself. */
  readonly name: string | null;
  readonly title: string;
  readonly scenario: string;
  readonly faction: FactionId | null;
  readonly factionName: string;
  /** The powers of all who share the page; absent where one plays. */
  readonly shared?: readonly string[];
  /** Who had ended the month that its file holds; absent where one plays. */
  readonly seats?: SeatsKept;
  /** The colours it flies; absent in games kept before they were noted, and where it is nobody's. */
  readonly livery?: Livery;
  readonly turn: number;
  readonly date: GameDate;
  /** The chained hash that led to this month; empty for one kept before hashes were noted. */
  readonly hash: string;
  /** The orders of the month that its file holds, seat by seat. */
  readonly draft: TurnOrders;
  /** Whether it is the month of the verdict, which is kept for good. */
  readonly ended: boolean;
  /** Milliseconds since 1970, by the clock of this computer. */
  readonly savedAt: number;
  /** Bytes of the packed game file. */
  readonly size: number;
}

/** Orders of the month that runs, beside the file of that month: written whenever one is given. */
export interface KeptDraft {
  /** The key of the month's save. */
  readonly save: string;
  readonly campaign: string;
  /** The tab that gave them: what a tab writes that was put aside is never read. */
  readonly tab: string;
  /** Seat by seat. */
  readonly orders: TurnOrders;
  readonly seats?: SeatsKept;
  readonly at: number;
}

export interface Campaign {
  readonly id: string;
  /** The tab that plays it, or played it last: no other may write its months. */
  readonly holder: string;
  /** When that tab took it up; 0 when none did. */
  readonly heldAt: number;
  /** The month in which it left another campaign; null when it began by itself. */
  readonly branched: GameDate | null;
}

export interface Stores {
  saves: SavedGame;
  /** Packed game files, by the key of their save. */
  files: Uint8Array;
  drafts: KeptDraft;
  campaigns: Campaign;
}

export type StoreName = keyof Stores;

/** What can be done within one look at the shelf. What is put is seen by later reads of the same. */
export interface Kept {
  get<S extends StoreName>(store: S, key: string): Promise<Stores[S] | undefined>;
  all<S extends StoreName>(store: S): Promise<Stores[S][]>;
  put<S extends StoreName>(store: S, key: string, value: Stores[S]): void;
  delete(store: StoreName, key: string): void;
}

/** Where games are kept. Both throw StorageError; nothing may be awaited in `work` but the shelf. */
export interface Shelf {
  read<T>(work: (kept: Kept) => Promise<T>): Promise<T>;
  /**
   * Changes everything that `work` puts, or nothing; nobody else changes anything meanwhile.
   * Resolves once it is on disk, or, where `quick`, as soon as the browser has it.
   */
  change<T>(work: (kept: Kept) => Promise<T> | T, quick?: boolean): Promise<T>;
}

/** Why games cannot be kept: a code of `src/text`. */
export type StorageTrouble =
  /** No room is left. */
  | 'full'
  /** Private windows and strict settings refuse everything. */
  | 'refused'
  /** A newer version of the game has changed the shelf. */
  | 'newer'
  /** A tab with an older version of the game stands in the way. */
  | 'blocked'
  /** The browser has no storage for games at all. */
  | 'absent'
  /** It does not answer. */
  | 'silent'
  /** Another tab has taken the campaign over. */
  | 'taken';

/** Storage that is refused, full or blocked: told to the person, play goes on. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly trouble: StorageTrouble,
    cause?: unknown,
  ) {
    super(cause instanceof Error ? cause.message : trouble, { cause });
  }
}
