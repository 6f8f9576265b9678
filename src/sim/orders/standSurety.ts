import { refuse } from '../lib/refusal';
import { suretyRefusal } from '../rules/alliance/surety';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { ownAlliance } from './ownAlliance';

/**
 * The broker binds two members by its guarantee: who breaks what he promised breaks it to the broker too, and pays.
 * @source invented
 */
export const standSurety: OrderDefinition<'standSurety'> = {
  type: 'standSurety',
  check: ({ pledge }) => isId(pledge),
  validate({ pledge: id }, { view, faction, rules }) {
    const pledge = view.pledges[id];
    if (pledge === undefined) return refuse('noSuchPromise');
    return suretyRefusal(view, rules, faction, pledge);
  },
  apply({ pledge: id }, { realm, faction, rules, tell }) {
    const pledge = realm.pledges[id];
    const books = realm.factions[faction]?.books;
    const alliance = ownAlliance(realm, faction);
    if (!pledge || !books || !alliance) return;
    books.stocks.influence -= rules.numbers.deals.surety.influence;
    realm.pledges[id] = { ...pledge, surety: faction };
    const { by, to, terms } = pledge;
    const fact = { type: 'suretyStood', alliance: alliance.id, broker: faction } as const;
    tell({ ...fact, by, receiver: to, promise: terms }, alliance.members);
  },
};
