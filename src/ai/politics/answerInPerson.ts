import type { MotionId } from '../../sim';
import {
  answerTo,
  awaitingVote,
  congressesFor,
  congressForecast,
  foundingAnswer,
  leanTerms,
  offersTo,
  promisesSought,
  sortedBy,
  talksFor,
  total,
  votesPromised,
} from '../../sim';
import { ownAlliance } from '../core/ownAlliance';
import { because, type Planner } from '../core/planner';
import { purpose } from '../core/purpose';

/**
 * Answers what waits for a person's own answer, as envoys would: offers, talks and congresses by their sums,
 * votes by the lean. Where envoys have that power, nothing waits.
 */
export function answerInPerson(planner: Planner): void {
  if (planner.own.envoys) return;
  const { view, rules, me } = planner;
  planner.serve(purpose('talks'));
  const sold = answerOffers(planner);
  planner.serve(purpose('found'));
  for (const talks of talksFor(view, me, [])) {
    const { terms, total: points } = foundingAnswer(view, rules, me, talks);
    const sign = points >= 0;
    planner.give(
      { type: 'answerFounding', founding: talks.id, sign },
      because(sign ? 'founding.sign' : 'founding.refuse', { faction: talks.by }, terms),
    );
  }
  answerCongresses(planner);
  const alliance = ownAlliance(planner);
  if (alliance === null) return;
  planner.serve(purpose('council'));
  for (const motion of awaitingVote(view, rules)) {
    if (sold.includes(motion.id)) continue;
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

/** Signs what a congress would bring where it is worth it in all, by the power's own voice. */
function answerCongresses(planner: Planner): void {
  const { view, rules, me } = planner;
  for (const congress of congressesFor(view, me, [])) {
    const voices = congressForecast(view, rules, congress).flatMap(({ sides }) =>
      sides.flatMap((side) => side.voices.filter(({ faction }) => faction === me)),
    );
    if (voices.length === 0) continue;
    const terms = voices.flatMap((voice) => voice.terms);
    const sign = total(terms) >= 0;
    planner.give(
      { type: 'answerCongress', congress: congress.id, sign },
      because(sign ? 'congress.sign' : 'congress.refuse', { faction: congress.by }, terms),
    );
  }
}

/**
 * Answers offers by their sums, of several bids for one promise the best; the motions on which a vote was
 * promised so, which is cast as promised.
 */
function answerOffers(planner: Planner): MotionId[] {
  const { view, rules, me } = planner;
  const given = new Set<string>();
  const sold: MotionId[] = [];
  const offers = offersTo(view, me, []);
  const worth = new Map(offers.map((deal) => [deal.id, answerTo(view, rules, deal)]));
  for (const deal of sortedBy(offers, ({ id }) => -(worth.get(id)?.total ?? 0))) {
    const answer = worth.get(deal.id) ?? answerTo(view, rules, deal);
    const { terms, total: points, why } = answer;
    const sought = promisesSought(deal);
    const accept = points >= 0 && !sought.some((key) => given.has(key));
    planner.give({ type: 'answerDeal', deal: deal.id, accept }, because(why, {}, terms));
    if (!accept) continue;
    for (const key of sought) given.add(key);
    sold.push(...votesPromised(deal.take));
  }
  return sold;
}
