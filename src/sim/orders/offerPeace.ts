import { atWar } from '../rules/relations';
import { offerStands, relationFor } from '../rules/war';
import { type OrderDefinition, refuse } from './definition';

/** Offers peace; when both sides have an offer standing, the war ends with a truce. */
export const offerPeace: OrderDefinition<'offerPeace'> = {
  type: 'offerPeace',
  check: (order) => typeof order.to === 'string',
  validate({ to }, { view, faction, rules }) {
    if (!view.factions[to]?.alive) return refuse('unknownFaction', { faction: to });
    if (!atWar(view, faction, to)) return refuse('notAtWar', { faction: to });
    const offered = relationFor(view, faction, to).offers[faction];
    return offerStands(view, rules, offered) ? refuse('alreadyOffered', { faction: to }) : null;
  },
  apply({ to }, { realm, faction }) {
    relationFor(realm, faction, to).offers[faction] = realm.turn;
  },
};
