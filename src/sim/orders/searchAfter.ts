import { searchRefusal } from '../rules/intelligence/suspicion';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Has everything turned over where strangers are suspected; what comes of it shows with the month. */
export const searchAfter: OrderDefinition<'searchAfter'> = {
  type: 'searchAfter',
  check: ({ suspicion }) => isId(suspicion),
  validate: ({ suspicion }, { view, faction, rules }) =>
    searchRefusal(view, rules, faction, view.suspicions?.[suspicion]),
  apply({ suspicion: id }, { realm, faction, rules }) {
    const suspicion = realm.suspicions?.[id];
    const books = realm.factions[faction]?.books;
    if (!suspicion || !books) return;
    const { influence, latinum } = rules.numbers.intelligence.search;
    books.stocks.influence -= influence;
    books.stocks.latinum -= latinum;
    realm.suspicions = { ...realm.suspicions, [id]: { ...suspicion, searched: realm.turn } };
  },
};
