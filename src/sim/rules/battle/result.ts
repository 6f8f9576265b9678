import type { Action } from './action';
import type { Side } from './fighter';

export type Fate = 'stands' | 'disabled' | 'destroyed' | 'captured' | 'retreated';

/** What became of one fighter. */
export interface FighterResult {
  readonly fate: Fate;
  readonly hull: number;
  /** Index of the fighter that destroyed or took it; -1 when none did. */
  readonly by: number;
  /** Ships it destroyed or took. */
  readonly kills: number;
  /** Whether it was or came into the open. */
  readonly seen: boolean;
}

/** How a battle ended for this turn. */
export interface BattleResult {
  /** One for each fighter of the set-up, in its order. */
  readonly fighters: readonly FighterResult[];
  /** Whether each group of the set-up left. */
  readonly left: readonly boolean[];
  /** The side that holds the field; null when both stand or none does. */
  readonly victor: Side | null;
  /** Rounds fought, the free volley not counted. */
  readonly rounds: number;
  /** What happened, round by round; empty when nobody asked for a recording. */
  readonly actions: readonly (readonly Action[])[];
}
