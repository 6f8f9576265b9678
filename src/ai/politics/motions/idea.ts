import {
  type Alliance,
  draftMotion,
  type Motion,
  type MotionTerms,
  type Reason,
} from '../../../sim';
import type { Planner } from '../../core/planner';

/** Something a member might move in its Council, and why. */
export interface Idea {
  readonly terms: MotionTerms;
  /** Under what name it is remembered when it comes to nothing. */
  readonly matter: string;
  readonly reason: Reason;
}

/** A motion to be weighed before it is entered: with its mover's lean, not yet his vote. */
export function drafted({ view, me }: Planner, terms: MotionTerms, ultimatum = false): Motion {
  return draftMotion(view, me, terms, { ultimatum, vote: null });
}

/** Whether a motion of the same kind waits on the agenda already, whoever moved it. */
export function isPending({ council }: Alliance, { kind }: MotionTerms): boolean {
  return council?.agenda.some(({ terms }) => terms.kind === kind) === true;
}
