import type { Condition } from './condition';
import type { FactionId } from './ids';
import type { Wording } from './wording';

/** Something a faction is judged by; visible from the first turn. */
export interface Objective {
  readonly id: string;
  readonly faction: FactionId;
  readonly title: Wording;
  /** A sentence. */
  readonly text: Wording;
  readonly points: number;
  /** `victory`: the game ends when met; `points`: judged now and at the last date. */
  readonly kind: 'victory' | 'points' | 'last';
  readonly when: Condition;
  /** Months in a row for which it has to be so before it counts as met; absent: none. */
  readonly months?: number;
  /** The turn since which it is so, while the months run. */
  since?: number;
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
