import { refuse } from '../lib/refusal';
import { spendingRefusal } from '../rules/deals/setAside';
import { councillorAt, courtOf } from '../rules/diplomacy/court/councillors';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Sends a councillor of one's own from court, at a price in influence and prestige; he goes with the month. */
export const dismissCouncillor: OrderDefinition<'dismissCouncillor'> = {
  type: 'dismissCouncillor',
  check: ({ person }) => isId(person),
  validate({ person }, { view, faction, rules }) {
    const seat = councillorAt(view, faction, person);
    if (!seat) return refuse('noSuchCouncillor');
    if (seat.dismissed === true) return refuse('dismissedAlready', { character: person });
    const { influence } = rules.numbers.court.dismissal;
    return spendingRefusal(view, faction, 'influence', influence);
  },
  apply({ person }, { realm, faction, rules, tell }) {
    const power = realm.factions[faction];
    const seat = councillorAt(realm, faction, person);
    if (!power?.books || !seat) return;
    const { influence, prestige } = rules.numbers.court.dismissal;
    power.books.stocks.influence -= influence;
    power.prestige -= prestige;
    power.court = courtOf(realm, faction).map((each) =>
      each === seat ? { ...seat, dismissed: true } : each,
    );
    tell({ type: 'councillorDismissed', faction, character: person }, 'all');
  },
};
