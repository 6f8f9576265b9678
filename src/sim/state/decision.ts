import type { Condition } from './condition';
import type { Attitude } from './contentKinds';
import type { Effect } from './effect';
import type { FactionId } from './ids';
import type { Moment } from './moment';
import type { Temperament } from './temperament';

/** What a decision is called among the content: `praxis_bill`. */
export type DecisionId = string;

/** A decision that was opened for somebody: `decision:klingon:3`. */
export type OpenDecisionId = string;

/** Which decisions a game has: all, those that history turned on, or none. */
export const decisionFrequencies = ['all', 'history', 'none'] as const;
export type DecisionFrequency = (typeof decisionFrequencies)[number];

/** Who and what a moment was about, by role: `the_victor`, `the_world`; always `the_decider`. */
export type Roles = Readonly<Record<string, string>>;

/** A figure of temperament: 0 to 100, 50 is even. */
export type LeaningFigure = {
  [K in keyof Temperament]: Temperament[K] extends number ? K : never;
}[keyof Temperament];

/**
 * What makes a computer player like an option more or less: `points`, where `when` holds; of a figure of its temperament
 * as many as it is above even (half as many at 75), of an attitude of its court as it is strong (all at 100).
 */
export interface Lean {
  readonly points: number;
  readonly when?: Condition;
  readonly temperament?: LeaningFigure;
  readonly attitude?: Attitude;
}

/** A decision that follows on an option, so many months after it was taken. */
export interface FollowUp {
  readonly decision: DecisionId;
  readonly after: number;
}

export interface DecisionOption {
  readonly id: string;
  /** In the order in which they are carried out. */
  readonly effects: readonly Effect[];
  /** Absent: it is always open. */
  readonly when?: Condition;
  /** How well computer players like it, from 0; absent: 10. */
  readonly weight?: number;
  readonly leans?: readonly Lean[];
  readonly follows?: readonly FollowUp[];
  /** Taken when nobody answers in time. One option of each decision is; absent everywhere: the last. */
  readonly otherwise?: true;
  /** Nobody is told its effects beforehand. */
  readonly hidden?: true;
  /** What history says was chosen. */
  readonly historical?: true;
}

/** A scripted happening that asks a power to choose. */
export interface Decision {
  readonly id: DecisionId;
  /** Absent: it comes only as what follows on another. */
  readonly on?: Moment;
  readonly when?: Condition;
  /** A power, or a role of its moment. */
  readonly who: FactionId;
  /** Months from one time to the next for one decider; absent: once for each. */
  readonly cooldown?: number;
  /** Months for which it is seen coming; absent: it comes of a sudden. */
  readonly announced?: number;
  /** Months in which it can be answered; absent: one. */
  readonly months?: number;
  /** History turned on it. */
  readonly history?: true;
  /** Who hears how it was decided besides those whom its effects concern: everybody, or nobody at all. */
  readonly heard?: 'all' | 'nobody';
  readonly options: readonly DecisionOption[];
}

/** A decision that waits for an answer, or is seen coming. In a view: those of its power. */
export interface OpenDecision {
  readonly id: OpenDecisionId;
  readonly decision: DecisionId;
  readonly by: FactionId;
  readonly roles: Roles;
  /** When it was opened. */
  readonly opened: number;
  /** The first and the last turn whose orders answer it. */
  readonly asked: number;
  readonly due: number;
  /** 0 to 999: what chance whispers to who weighs two options alike. */
  readonly lot: number;
  /** The option ordered to be taken; absent until then. */
  readonly chosen?: string;
}

/** A decision that was taken. In a view: those of its power, and those that all have heard of. */
export interface TakenDecision {
  readonly decision: DecisionId;
  readonly option: string;
  readonly by: FactionId;
  readonly turn: number;
  /** Everybody has heard of it; absent: only whom it concerned. */
  readonly heard?: true;
}

/** A decision to come that follows on one that was taken; nobody sees it. */
export interface ComingDecision {
  readonly decision: DecisionId;
  readonly roles: Roles;
  readonly turn: number;
}
