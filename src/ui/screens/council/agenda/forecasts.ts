import {
  type Alliance,
  agendaOf,
  awaitsTerm,
  type DivisionForecast,
  firstVote,
  forecastDivision,
  type Motion,
  type Ruleset,
  sessionOf,
  type View,
} from '../../../../sim';

/**
 * A motion with when it comes to the vote: in this month's session, in a later one, not before next month, or
 * when the term of who holds the office is over.
 */
export interface Scheduled {
  readonly motion: Motion;
  readonly due: 'now' | 'later' | 'next' | 'term';
  /** Months until it may come to the vote; 0 or less: it may this month. */
  readonly months: number;
}

/** A motion with the division as it would be held now. */
export interface Awaited extends Scheduled {
  readonly division: DivisionForecast;
}

/**
 * The agenda. Motions that were before the Council long enough come to the vote this turn, as many as a
 * session holds; the others wait.
 */
export function scheduledMotions(view: View, rules: Ruleset, alliance: Alliance): Scheduled[] {
  const { held } = sessionOf(view, rules, alliance);
  return agendaOf(view, rules, alliance).map((motion) => {
    const months = firstVote(view, rules, alliance, motion) - view.turn;
    if (awaitsTerm(view, rules, alliance, motion.terms)) return { motion, due: 'term', months };
    if (months > 0) return { motion, due: 'next', months };
    return { motion, due: held.includes(motion) ? 'now' : 'later', months };
  });
}

/** The agenda with the forecast of each motion. */
export function awaitedMotions(view: View, rules: Ruleset, alliance: Alliance): Awaited[] {
  return scheduledMotions(view, rules, alliance).map((scheduled) => ({
    ...scheduled,
    division: forecastDivision(view, rules, alliance, scheduled.motion),
  }));
}
