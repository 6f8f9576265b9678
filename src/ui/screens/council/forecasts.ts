import {
  type Alliance,
  agendaOf,
  type DivisionForecast,
  forecastDivision,
  type Motion,
  type Ruleset,
  type View,
} from '../../../sim';

/** A motion with the division as it would be held now. */
export interface Awaited {
  readonly motion: Motion;
  readonly division: DivisionForecast;
  /** When it comes to the vote: in this month's session, or in a later one. */
  readonly due: 'now' | 'later' | 'next';
}

/**
 * The agenda with the forecast of each motion. Those entered on an earlier turn come to the vote
 * this turn, as many as a session holds; what is entered now waits until the next.
 */
export function awaitedMotions(view: View, rules: Ruleset, alliance: Alliance): Awaited[] {
  let places = rules.numbers.council.perSession;
  return agendaOf(view, rules, alliance).map((motion) => {
    const old = motion.entered < view.turn;
    const due = !old ? 'next' : places > 0 ? 'now' : 'later';
    if (old) places -= 1;
    return { motion, division: forecastDivision(view, rules, alliance, motion), due };
  });
}
