import type { FactionId } from './ids';

export type CongressId = string;

/** What a congress is called to settle: `peace`, the wars of one power and of all who fight it. */
export interface CongressQuestions {
  peace: { readonly of: FactionId };
}

export type CongressKind = keyof CongressQuestions;

export type CongressQuestion<K extends CongressKind = CongressKind> = {
  [Kind in K]: { readonly kind: Kind } & CongressQuestions[Kind];
}[K];

/** How a congress ended: what two sides have signed, by who spoke for each, and what was not. */
export interface CongressOutcome {
  readonly signed: readonly (readonly [FactionId, FactionId])[];
  readonly refused: readonly (readonly [FactionId, FactionId])[];
}

/** A meeting of all whom a question concerns, called by one power and held on a day that all know. Public. */
export interface Congress {
  readonly id: CongressId;
  readonly by: FactionId;
  readonly question: CongressQuestion;
  readonly called: number;
  /** The turn it is held on. */
  readonly held: number;
  /** What a power has ordered to be answered: to sign, or not; absent: its envoys answer. */
  answers: Record<FactionId, boolean>;
  /** Absent until it was held; kept while no other may be called on the question. */
  outcome?: CongressOutcome;
}
