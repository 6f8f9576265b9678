import type { Refusal } from '../lib/refusal';
import type { DecisionId, OpenDecisionId } from '../state/decision';
import type { FactionId } from '../state/ids';

/** Which decision it is, and whose. */
interface OfDecision {
  readonly decision: DecisionId;
  readonly open: OpenDecisionId;
  /** Who decides. */
  readonly faction: FactionId;
}

/** A fact of a turn about decisions. */
export type DecisionFact =
  /** It is asked from the turn `asked` on; until then it is seen coming. */
  | ({ type: 'decisionAsked'; opened: number; asked: number; due: number } & OfDecision)
  | ({
      type: 'decisionTaken';
      option: string;
      /** As was ordered, for want of an answer, or because what was ordered cannot be done any more. */
      how: 'ordered' | 'late' | 'closed';
      refusal?: Refusal;
    } & OfDecision)
  /** It was seen coming and has lost its reason. */
  | ({ type: 'decisionLapsed' } & OfDecision);
