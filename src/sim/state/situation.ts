import type { Condition } from './condition';
import type { DecisionId } from './decision';
import type { Gauge } from './gauge';
import type { FactionId } from './ids';

/** What a situation is called among the content: `borg_course`. */
export type SituationId = string;

/** A stage of a situation: it has come when the bar stands high enough and what else it asks for is so. */
export interface Stage {
  readonly id: string;
  /** In the unit of the bar. Absent: wherever it stands. */
  readonly at?: number;
  /** Absent: whatever is so. */
  readonly when?: Condition;
  /** With it the situation is over. */
  readonly over?: true;
}

/** A day that everybody who follows the situation has in his calendar. */
export interface ForeseenDay {
  readonly id: string;
  readonly turn: number;
  /** Absent: it is in the calendar whatever is so. */
  readonly when?: Condition;
}

/**
 * A chain of what happens that can be followed on one page. It has no state: all that is shown of it is read from
 * the realm, as far as who looks knows it. Nothing that is played depends on it.
 */
export interface Situation {
  readonly id: SituationId;
  /** Whom it concerns. Absent: everybody. */
  readonly who?: readonly FactionId[];
  /** Hidden until this is so, as far as who looks knows. Absent: it is seen from the first turn. */
  readonly shows?: Condition;
  readonly bar: Gauge;
  /** From the first, which asks for nothing. The last that has come is the one it is at. */
  readonly stages: readonly Stage[];
  /** Absent: none. */
  readonly days?: readonly ForeseenDay[];
  /** Decisions that belong to it; absent: none. */
  readonly decisions?: readonly DecisionId[];
}
