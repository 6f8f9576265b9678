import { refuse } from '../lib/refusal';
import { total } from '../lib/terms';
import { spendingRefusal } from '../rules/deals/setAside';
import { councillorAt, courtOf } from '../rules/diplomacy/court/councillors';
import { stockOf, winningTerms } from '../rules/diplomacy/court/winning';
import { winningMeans } from '../state/court';
import { isId, isOneOf } from '../state/shape';
import type { OrderDefinition } from './definition';

/**
 * Pays to win a councillor of another court: he speaks for who wins him. Settled with the month, since
 * others may court him too.
 */
export const winCouncillor: OrderDefinition<'winCouncillor'> = {
  type: 'winCouncillor',
  check: ({ court, person, means }) => isId(court) && isId(person) && isOneOf(means, winningMeans),
  validate({ court, person, means }, { view, faction, rules }) {
    const seat = councillorAt(view, court, person);
    if (!seat || view.factions[court]?.alive !== true) return refuse('noSuchCouncillor');
    if (court === faction) return refuse('ownCouncillor');
    if (seat.suits?.some(({ by }) => by === faction)) return refuse('courtedAlready');
    const { span } = rules.numbers.court.win;
    const month = seat.won?.by === faction ? seat.won.turn + Math.floor(span / 2) : 0;
    if (view.turn < month)
      return refuse('wonLately', { character: person, months: month - view.turn });
    const price = total(winningTerms(view, rules, faction, court, seat, means));
    return spendingRefusal(view, faction, stockOf(means), price);
  },
  apply({ court, person, means }, { realm, faction, rules }) {
    const power = realm.factions[court];
    const seat = councillorAt(realm, court, person);
    const books = realm.factions[faction]?.books;
    if (!power || !seat || !books) return;
    const price = total(winningTerms(realm, rules, faction, court, seat, means));
    books.stocks[stockOf(means)] -= price;
    const suits = [...(seat.suits ?? []), { by: faction, means, price }];
    const seats = courtOf(realm, court).map((each) => (each === seat ? { ...seat, suits } : each));
    // What belongs to others is shared between a view and its copies, and replaced.
    realm.factions[court] = { ...power, court: seats };
  },
};
