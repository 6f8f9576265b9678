import {
  type Alliance,
  draftMotion,
  leanOf,
  leanTerms,
  type Motion,
  type MotionTerms,
  type Reason,
  sameTerms,
  type Term,
} from '../../../sim';
import type { Planner } from '../../core/planner';

/** Something a member might move in its Council, and why. */
export interface Idea {
  readonly terms: MotionTerms;
  /** Under what name it is remembered when it comes to nothing. */
  readonly matter: string;
  readonly reason: Reason;
  /** What it is worth to the mover beside what it does by itself, in points of lean; absent: nothing. */
  readonly stake?: number;
  /** Moved only where the votes for it can be had: who strikes at a member and misses has made an enemy for nothing. */
  readonly sure?: true;
}

/** A motion to be weighed before it is entered: with its mover's lean, not yet his vote. */
export function drafted({ view, me }: Planner, terms: MotionTerms, ultimatum = false): Motion {
  return draftMotion(view, me, terms, { ultimatum, vote: null });
}

/**
 * Whether a motion of the same kind waits on the agenda already, whoever moved it; one that the player
 * is against may be answered by another.
 */
export function isPending(
  { view, rules, me }: Planner,
  alliance: Alliance,
  terms: MotionTerms,
): boolean {
  const agenda = alliance.council?.agenda ?? [];
  return agenda.some(
    (motion) =>
      motion.terms.kind === terms.kind &&
      (motion.by === me ||
        sameTerms(motion.terms, terms) ||
        leanOf(view, rules, alliance, me, motion) >= 0),
  );
}

/** What a motion would bring its mover by itself, whoever moves it. */
export function interestIn(
  { view, rules, me }: Planner,
  alliance: Alliance,
  motion: Motion,
): Term[] {
  return leanTerms(view, rules, alliance, me, motion).filter(({ label }) => label !== 'lean.own');
}
