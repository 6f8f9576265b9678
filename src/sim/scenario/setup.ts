import type { DecisionFrequency } from '../state/decision';
import type { FactionId } from '../state/ids';

/** Who plays a faction; fixed for the game. */
export interface Player {
  readonly controller: 'human' | 'computer';
  /** What the person who plays is called at a page that several share; says nothing to the rules. */
  readonly name?: string;
  /** How well the computer plans; a person's advisor uses it too. */
  readonly difficulty: 'easy' | 'normal' | 'hard';
  /** Bonus on all income in permille, −500 to 1000; 0 is fair. */
  readonly handicap: number;
  /** Whether its envoys answer for it from the start. Default: a computer's do, a person's not. */
  readonly envoys?: boolean;
}

/** What is chosen before turn 1. With the scenario and the orders it is the whole game. */
export interface Setup {
  readonly scenario: string;
  /** 1 to 64 characters. */
  readonly seed: string;
  readonly luck: 'full' | 'reduced' | 'none';
  /** Factions that are not named are computer players at `normal` without a handicap. */
  /** Which decisions are asked for. Default: all. */
  readonly decisions?: DecisionFrequency;
  readonly players: Readonly<Record<FactionId, Player>>;
  /** What a generated galaxy was asked to be; absent when the scenario was written. */
  readonly sandbox?: SandboxOptions;
}

/** A galaxy to generate. The same options give the same scenario. */
export interface SandboxOptions {
  /** 1 to 64 characters. */
  readonly seed: string;
  /** 30 to 1,000. */
  readonly systems: number;
  /** 2 to 16, and at most one for each eight systems. */
  readonly factions: number;
  /** 10 to 1,000. Default 150. */
  readonly turns?: number;
  /** How richly systems are joined: `few` makes chokepoints. Default `some`. */
  readonly lanes?: 'few' | 'some' | 'many';
  /** Speed of all fleets, permille. Default 1000. */
  readonly pace?: number;
}
