import {
  type Alliance,
  agendaOf,
  awaitsTerm,
  type DivisionForecast,
  forecastDivision,
  type Motion,
  type Ruleset,
  sessionOf,
  type View,
} from '../../../../sim';

/**
 * A motion with when it comes to the vote: in this month's session, in a later one, next month, or
 * when the term of who holds the office is over.
 */
export interface Scheduled {
  readonly motion: Motion;
  readonly due: 'now' | 'later' | 'next' | 'term';
}

/** A motion with the division as it would be held now. */
export interface Awaited extends Scheduled {
  readonly division: DivisionForecast;
}

/**
 * The agenda. Motions entered on an earlier turn come to the vote this turn, as many as a session
 * holds; what is entered now waits until the next.
 */
export function scheduledMotions(view: View, rules: Ruleset, alliance: Alliance): Scheduled[] {
  const { held } = sessionOf(view, rules, alliance);
  return agendaOf(view, rules, alliance).map((motion) => {
    if (awaitsTerm(view, rules, alliance, motion.terms)) return { motion, due: 'term' };
    if (motion.entered >= view.turn) return { motion, due: 'next' };
    return { motion, due: held.includes(motion) ? 'now' : 'later' };
  });
}

/** The agenda with the forecast of each motion. */
export function awaitedMotions(view: View, rules: Ruleset, alliance: Alliance): Awaited[] {
  return scheduledMotions(view, rules, alliance).map(({ motion, due }) => ({
    motion,
    due,
    division: forecastDivision(view, rules, alliance, motion),
  }));
}
