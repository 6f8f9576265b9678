import type { CharacterId } from './ids';

/** The closed list of ways in which a government comes to another head. */
export const successionKinds = ['heir', 'contest', 'council', 'command', 'election'] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** Why a chair was empty, or came to another. */
export type HeadEnd =
  | 'vacant'
  | 'died'
  | 'captured'
  | 'recalled'
  | 'term'
  | 'contest'
  | 'yielded'
  | 'decided';

/** What a power can answer to somebody who wants the chair. */
export const contestAnswers = ['yield', 'share', 'refuse'] as const;
export type ContestAnswer = (typeof contestAnswers)[number];

/** Somebody wants the chair: a challenger, or a ruler who has come home and finds another on it. */
export interface Contest {
  readonly kind: 'challenge' | 'return';
  readonly person: CharacterId;
  /** The turn it was called, and the turn on which it is settled. */
  readonly since: number;
  readonly due: number;
  /** Null until it is given: then as if refused. */
  readonly answer: ContestAnswer | null;
}

/** Who is to follow, and since when. */
export interface NamedHeir {
  readonly person: CharacterId;
  readonly since: number;
}
