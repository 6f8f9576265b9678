import { refuse } from '../lib/refusal';
import { total } from '../lib/terms';
import { spendingRefusal } from '../rules/deals/setAside';
import { powerShareTerms } from '../rules/persons/contests';
import { isOneOf } from '../state/shape';
import { contestAnswers } from '../state/succession';
import type { OrderDefinition } from './definition';

/** Answers who wants the chair: it is given, or power is shared for influence, both with the month; or refused, and fought out on its day. */
export const answerContest: OrderDefinition<'answerContest'> = {
  type: 'answerContest',
  check: ({ answer }) => isOneOf(answer, contestAnswers),
  validate({ answer }, { view, faction, rules }) {
    const contest = view.factions[faction]?.contest;
    if (!contest) return refuse('noContest');
    if (contest.answer === answer) return refuse('answeredSo');
    if (contest.answer === 'share') return refuse('sharedAlready');
    if (answer !== 'share') return null;
    const price = total(powerShareTerms(view, rules, contest.person));
    return spendingRefusal(view, faction, 'influence', price);
  },
  apply({ answer }, { realm, faction, rules }) {
    const own = realm.factions[faction];
    if (!own?.books || !own.contest) return;
    if (answer === 'share') {
      own.books.stocks.influence -= total(powerShareTerms(realm, rules, own.contest.person));
    }
    own.contest = { ...own.contest, answer };
  },
};
