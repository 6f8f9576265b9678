import type { TreatyKind } from './diplomacy';
import type { CharacterId, FactionId, WorldId } from './ids';

/** The closed list of what a councillor may want of his court. */
export const wantKinds = [
  'peace',
  'world',
  'war',
  'office',
  'treaty',
  'bondage',
  'freedom',
] as const;
export type WantKind = (typeof wantKinds)[number];

/**
 * What a councillor wants: peace or war with a power, a world that it holds, a treaty with it, an office
 * for the court where it leads the alliance, bondage kept, or ended.
 */
export interface CouncillorWant {
  readonly kind: WantKind;
  /** The power it is about; null of bondage and freedom. */
  readonly on: FactionId | null;
  /** The world wanted; absent of other wants. */
  readonly world?: WorldId;
  /** The treaty wanted; absent of other wants. */
  readonly treaty?: TreatyKind;
  /** The turn it began. */
  readonly since: number;
}

/** How another power wins a councillor. */
export const winningMeans = ['flatter', 'bribe'] as const;
export type WinningMeans = (typeof winningMeans)[number];

/** A councillor's friendship for another power, and how it was won. */
export interface Won {
  readonly by: FactionId;
  readonly means: WinningMeans;
  readonly turn: number;
}

/** What another power pays to win a councillor. */
export interface Suit {
  readonly by: FactionId;
  readonly means: WinningMeans;
  /** Influence or latinum, as the means asks. */
  readonly price: number;
}

/** A seat at a court beside the head of state. Public, as is for whom its holder speaks. */
export interface Councillor {
  readonly person: CharacterId;
  /** The turn he sat down; 0: before the game. */
  readonly since: number;
  /** Null when the times ask for nothing he cares about. */
  readonly want: CouncillorWant | null;
  /** For whom he speaks; absent: for nobody else. */
  readonly won?: Won;
  /** How often he was won while he sat; absent: never. */
  readonly bought?: number;
  /** Who pays to win him this month; absent: nobody. Settled with the month. */
  readonly suits?: readonly Suit[];
  /** Whether he is to leave with the month. Absent: he stays. */
  readonly dismissed?: boolean;
}
