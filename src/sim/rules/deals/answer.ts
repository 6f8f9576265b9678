import type { ReasonCode, TermLabel } from '../../lib/codes/codes';
import type { Term } from '../../lib/terms';

/** What one's intelligence does not reach, and the most points it may add to the total, or take. */
export interface Hidden {
  readonly label: TermLabel;
  readonly up: number;
  /** `unbounded`: it may forbid the deal altogether. */
  readonly down: number;
}

/** What somebody would answer: accepted when the total is not negative. */
export interface Judgement {
  readonly terms: readonly Term[];
  readonly hidden: readonly Hidden[];
  readonly total: number;
  /**
   * `yes`: not negative at worst; `no`: negative at best; `perhaps`: what is hidden decides.
   * `council`: the sum is its leader's, and its Council votes on it.
   */
  readonly verdict: 'yes' | 'no' | 'perhaps' | 'council';
}

/** The answer to a deal, and why. */
export interface Answer extends Judgement {
  /** A code of `src/text` among the reasons: what weighed most. */
  readonly why: ReasonCode;
}
