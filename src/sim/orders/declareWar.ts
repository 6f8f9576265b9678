import { friendly } from '../rules/relations';
import { beginWar, bondBetween, isPeaceful } from '../rules/war';
import { type OrderDefinition, refuse } from './definition';

/** Begins a war on a faction and its allies, together with one's own allies. Costs influence. */
export const declareWar: OrderDefinition<'declareWar'> = {
  type: 'declareWar',
  check: (order) => typeof order.on === 'string',
  validate({ on }, { view, faction, rules }) {
    const target = view.factions[on];
    if (!target?.alive) return refuse('unknownFaction', { faction: on });
    if (on === faction) return refuse('ownFaction');
    if (friendly(view, faction, on)) return refuse('ally', { faction: on });
    if (isPeaceful(view, rules, faction)) return refuse('lawForbidsWar');
    const bond = bondBetween(view, faction, on);
    if (bond === 'war') return refuse('alreadyAtWar', { faction: on });
    if (bond === 'truce') return refuse('truceHolds', { faction: on });
    const needed = rules.numbers.diplomacy.declareWar;
    const available = view.factions[faction]?.books?.stocks.influence ?? 0;
    return available < needed
      ? refuse('lacksStock', { stock: 'influence', needed, available })
      : null;
  },
  apply({ on }, { realm, faction, rules }) {
    const books = realm.factions[faction]?.books;
    if (books) books.stocks.influence -= rules.numbers.diplomacy.declareWar;
    beginWar(realm, faction, on);
  },
};
