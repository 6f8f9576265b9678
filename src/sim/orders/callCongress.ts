import { copy } from '../lib/copy';
import { total } from '../lib/terms';
import {
  congressCostTerms,
  congressOn,
  congressRefusal,
  invitedTo,
} from '../rules/diplomacy/congress/congress';
import { isCongressQuestion } from '../rules/diplomacy/congress/questions/registry';
import type { Congress } from '../state/congress';
import { nextId } from '../state/ids';
import type { OrderDefinition } from './definition';

/**
 * Calls all whom a question concerns to a congress, for influence that nobody gives back. It is held in some months;
 * until then everything goes on. Who calls one on his own wars means to sign.
 */
export const callCongress: OrderDefinition<'callCongress'> = {
  type: 'callCongress',
  check: ({ question }) => isCongressQuestion(question),
  validate: ({ question }, { view, faction, rules }) =>
    congressRefusal(view, rules, faction, question),
  apply({ question }, { realm, faction, rules, tell }) {
    const books = realm.factions[faction]?.books;
    // Another has called it in the same month, before.
    if (!books || congressOn(realm, question)) return;
    books.stocks.influence -= total(congressCostTerms(realm, rules, faction, question));
    const id = nextId(realm, 'congress', faction);
    const invited = invitedTo(realm, question);
    const congress: Congress = {
      id,
      by: faction,
      question: copy(question),
      called: realm.turn,
      held: realm.turn + rules.numbers.congress.notice,
      answers: invited.includes(faction) ? { [faction]: true } : {},
    };
    realm.congresses = { ...realm.congresses, [id]: congress };
    const { by, held } = congress;
    tell(
      { type: 'congressCalled', congress: id, by, question: copy(question), invited, held },
      'all',
    );
  },
};
