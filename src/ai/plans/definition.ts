import type { FactionId, PlanKind, Reason, SystemId } from '../../sim';
import type { Outlook } from '../politics/outlook';
import type { GrandPlan } from './plan';
import type { Prospects } from './prospects';

/** All that plans are judged by. */
export interface Judgement {
  readonly outlook: Outlook;
  readonly prospects: Prospects;
}

/** Something a power could be after. */
export interface PlanIdea {
  readonly kind: PlanKind;
  readonly about: FactionId | null;
  readonly goals: readonly SystemId[];
  /** What it is worth, in points, term by term. */
  readonly worth: Reason['terms'];
}

/** Why a plan is over; null while it goes on. */
export type PlanEnd = 'won' | 'hopeless' | 'late' | null;

/** One kind of grand plan: one file in `kinds`, one line in `registry.ts`. */
export interface PlanDefinition {
  readonly kind: PlanKind;
  /** Turns it may take before it is weighed anew. */
  readonly span: number;
  /** What there is to be after now. */
  ideas(judgement: Judgement): PlanIdea[];
  /** Whether it is reached, or cannot be any more. */
  over(judgement: Judgement, plan: GrandPlan): PlanEnd;
}
