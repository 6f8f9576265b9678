import type { TreatyKind } from './diplomacy';
import type { FactionId, SystemId, TechnologyId } from './ids';

/** The closed vocabulary of conditions that objectives (and later decisions) ask about. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  /** `count` (default: all) of the systems are held by the faction or, `allied`, its alliance. */
  | { holds: { faction: FactionId; systems: SystemId[]; count?: number; allied?: boolean } }
  | { worldsAtLeast: { faction: FactionId; count: number } }
  /** Holds so many worlds that came out of bondage with a change of hands. */
  | { freedAtLeast: { faction: FactionId; count: number } }
  | { developedAtLeast: { faction: FactionId; count: number } }
  /** Share of all owned worlds on the map, in permille. */
  | { shareAtLeast: { faction: FactionId; permille: number; allied?: boolean } }
  /** Holds the most worlds. */
  | { largest: { faction: FactionId } }
  | { eliminated: { faction: FactionId } }
  | { alive: { faction: FactionId } }
  | { knows: { faction: FactionId; technology: TechnologyId } }
  | {
      stockAtLeast: {
        faction: FactionId;
        stock: 'dilithium' | 'duranium' | 'latinum' | 'influence';
        amount: number;
      };
    }
  | { allied: { factions: FactionId[] } }
  /** Is a member (or leader, or broker) of an alliance, with all of `with` beside it. */
  | { inAlliance: { faction: FactionId; as?: 'member' | 'leader' | 'broker'; with?: FactionId[] } }
  /** Share of the standing in its Council, in permille. */
  | { standingAtLeast: { faction: FactionId; permille: number } }
  /** Contentment with its alliance, in points; not met outside one. */
  | { contentAtLeast: { faction: FactionId; points: number } }
  /** The two have such a treaty in force. */
  | { treaty: { kind: TreatyKind; factions: [FactionId, FactionId] } }
  | { atWar: { factions: [FactionId, FactionId] } }
  /** The turn now ending is at least this. */
  | { turnAtLeast: number };

/** Something a faction is judged by; visible from the first turn. */
export interface Objective {
  readonly id: string;
  readonly faction: FactionId;
  /** English title and sentence; translations are keyed by scenario and id. */
  readonly title: string;
  readonly text: string;
  readonly points: number;
  /** `victory`: the game ends when met; `points`: judged now and at the last date. */
  readonly kind: 'victory' | 'points' | 'last';
  readonly when: Condition;
  /** The turn it was met; null until then. `last` objectives are judged only on the last turn. */
  metOn: number | null;
}

export type OutcomeKind = 'objective' | 'hegemony' | 'elimination' | 'date';

/** How the game ended. */
export interface Outcome {
  kind: OutcomeKind;
  turn: number;
  winners: FactionId[];
  /** The objective that ended it; null otherwise. */
  objective: string | null;
  /** Points of every faction at the end. */
  points: Record<FactionId, number>;
}
