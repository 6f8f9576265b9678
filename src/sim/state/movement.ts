import type { FactionId, MovementId, SpeciesId, WorldId } from './ids';

/** What a people may rise for. */
export const movementDemands = ['freedom', 'restoration', 'faith', 'selfRule', 'bread'] as const;
export type MovementDemand = (typeof movementDemands)[number];

/** What a movement comes to, step by step. */
export const movementSteps = ['murmurs', 'sabotage', 'strike', 'uprising'] as const;
export type MovementStep = (typeof movementSteps)[number];

/** What a ruler can answer. */
export const movementAnswers = [
  'grant',
  'bargain',
  'calm',
  'divide',
  'watch',
  'repress',
  'march',
] as const;
export type MovementAnswer = (typeof movementAnswers)[number];

/** Answers that hold until another is given, or until they are not paid any more. */
export const standingAnswers = ['grant', 'calm', 'watch', 'repress'] as const;
export type StandingAnswer = (typeof standingAnswers)[number];

/** How a movement came to its end. */
export type MovementEnd = 'faded' | 'granted' | 'won' | 'left';

/** A movement on one world. */
export interface MovementWorld {
  /** How many stand by it, 0 to 100. */
  support: number;
  /** Points of strength under arms; absent where nobody has risen. */
  arms?: number;
  /** The turn its uprising was put down; absent: it was not, or that is long ago. */
  crushed?: number;
}

/** A people under a ruler that wants something of him. */
export interface Movement {
  readonly id: MovementId;
  ruler: FactionId;
  readonly species: SpeciesId;
  demand: MovementDemand;
  /** Who speaks for it. */
  readonly leader: string;
  /** The turn it was first heard of. */
  readonly began: number;
  step: MovementStep;
  /** The turn it came to its step. */
  since: number;
  /** 0 (would be content with words) to 100 (would not be content with anything). */
  radicalism: number;
  worlds: Record<WorldId, MovementWorld>;
  /** What its ruler does about it all the time; null: nothing. */
  answer: { kind: StandingAnswer; since: number } | null;
  /** When each answer was last given, by whoever ruled. In a view of another: nothing. */
  given: Partial<Record<MovementAnswer, number>>;
  /** When its ruler last did anything about it; 0: never. */
  answeredOn: number;
  /** Points of arms that others have sent. In a view: one's own, and those that were found out. */
  aid: Record<FactionId, number>;
  /** A landless power that has taken its side and goes on as what it comes to; absent: none. In a view: only oneself. */
  readonly led?: FactionId;
  /** How it ended and when; absent while it goes on. */
  over?: { how: MovementEnd; on: number };
}

/** A world that has freed itself: others take it for an example. */
export interface Risen {
  readonly world: WorldId;
  readonly species: SpeciesId;
  readonly turn: number;
}
