import {
  answerTo,
  awaitingVote,
  foundingAnswer,
  leanTerms,
  offersTo,
  talksFor,
  total,
} from '../../sim';
import { ownAlliance } from '../core/ownAlliance';
import { because, type Planner } from '../core/planner';
import { purpose } from '../core/purpose';

/**
 * Answers what waits for a person's own answer, as envoys would: offers and talks by their sums,
 * votes by the lean. Where envoys have that power, nothing waits.
 */
export function answerInPerson(planner: Planner): void {
  if (planner.own.envoys) return;
  const { view, rules, me } = planner;
  planner.serve(purpose('talks'));
  for (const deal of offersTo(view, me, [])) {
    const { terms, total: points, why } = answerTo(view, rules, deal);
    planner.give(
      { type: 'answerDeal', deal: deal.id, accept: points >= 0 },
      because(why, {}, terms),
    );
  }
  planner.serve(purpose('found'));
  for (const talks of talksFor(view, me, [])) {
    const { terms, total: points } = foundingAnswer(view, rules, me, talks);
    const sign = points >= 0;
    planner.give(
      { type: 'answerFounding', founding: talks.id, sign },
      because(sign ? 'founding.sign' : 'founding.refuse', { faction: talks.by }, terms),
    );
  }
  const alliance = ownAlliance(planner);
  if (alliance === null) return;
  planner.serve(purpose('council'));
  for (const motion of awaitingVote(view, rules)) {
    const terms = leanTerms(view, rules, alliance, me, motion);
    const lean = total(terms);
    if (lean === 0) continue;
    const choice = lean > 0 ? 'aye' : 'nay';
    planner.give(
      { type: 'castVote', motion: motion.id, choice },
      because('council.lean', {}, terms),
    );
  }
}
