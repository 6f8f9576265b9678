import { scenarioLimits, type TextLimits } from '../scenario/scanJson';
import type { Setup } from '../scenario/setup';
import type { Scenario } from '../scenario/types';
import type { Game } from '../state/game';
import type { FactionId } from '../state/ids';
import { noteLength } from '../state/limits';
import type { Outcome } from '../state/objective';
import type { GivenOrder, Order, StoppedOrder } from '../state/order';

/** The format written today. A change of its shape adds a step to `migrations`. */
export const formatVersion = 3;

/** Format 1 knew no statecraft and was never released: it is not read any more. */
export const oldestFormat = 2;

/** A state is kept after each so many turns, and after the last: for seeking and for watching. */
export const keyframeEvery = 10;

/** Past this many kept states every second goes, so that a long game still fits its limits. */
export const keyframeLimit = 16;

/** Bytes of a packed file, and the limits of its text once unpacked. */
export const packedLimit = 16 * 1024 * 1024;
export const fileLimits: TextLimits = {
  length: 128 * 1024 * 1024,
  // A file holds its scenario, and conditions of the scenario a little deeper in its kept states.
  depth: scenarioLimits.depth + 8,
  string: noteLength,
  values: 40_000_000,
  wholeNumbers: true,
};

/** One resolved turn. */
export interface TurnRecord {
  /** What each faction ordered, computers included. A faction that gave none may be absent. */
  readonly orders: Readonly<Record<FactionId, readonly GivenOrder[]>>;
  /** Hash of the view from which a faction's orders were decided; who has none is not checked. */
  readonly views?: Readonly<Record<FactionId, string>>;
  /** What the staff of people was kept from by their limits; it proves nothing and changes nothing. */
  readonly stopped?: Readonly<Record<FactionId, readonly StoppedOrder[]>>;
  /** The chained hash after the turn. */
  readonly hash: string;
}

/** A state without its chart, which the scenario gives. */
export type FrozenState = Omit<Game, 'chart'>;

export interface Keyframe {
  /** How many turns had been resolved. */
  readonly after: number;
  readonly state: FrozenState;
}

/**
 * A save, a replay, an export, a proof: all that a game is made of. Playing it again from the first
 * turn gives every hash once more.
 */
export interface GameFile {
  readonly format: number;
  readonly rulesVersion: number;
  /** Which build of the game wrote it; told to people, covered by the hashes. */
  readonly build: string;
  /**
   * Which campaign the file belongs to, so that saves of one are told from those of another; null
   * for a game that no page keeps. Chance names it, so no hash of the chain covers it.
   */
  readonly campaign: string | null;
  /** Hash of the content the game is played with. */
  readonly contentHash: string;
  readonly scenario: Scenario;
  readonly scenarioHash: string;
  readonly setup: Setup;
  /** Covers all of the above and the state before the first turn. */
  readonly genesis: string;
  readonly turns: readonly TurnRecord[];
  /** In order of turns: the first is the start, the last is after the last turn. */
  readonly keyframes: readonly Keyframe[];
  /**
   * What was ordered so far in the month that runs. It proves nothing and is played by nobody: a
   * person takes it up again.
   */
  readonly draft: TurnRecord['orders'];
  /** How it ended; null while it goes on. */
  readonly result: Outcome | null;
}

/** The orders of a turn without the reasons, as the hash covers them. */
export function bareOrders(orders: TurnRecord['orders']): Record<FactionId, Order[]> {
  const bare: Record<FactionId, Order[]> = {};
  for (const [faction, given] of Object.entries(orders)) {
    if (given.length > 0) bare[faction] = given.map(({ order }) => order);
  }
  return bare;
}

/** The hash after a number of turns, 0 for the start; null beyond the last. */
export function hashAfter(file: GameFile, turns: number): string | null {
  return turns === 0 ? file.genesis : (file.turns[turns - 1]?.hash ?? null);
}
