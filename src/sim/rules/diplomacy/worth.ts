import { type Term, term } from '../../lib/terms';
import type { DealItem } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { booked, type Judged } from './worth/judged';
import { peaceWorth } from './worth/peaceWorth';
import { promiseWorth } from './worth/promiseWorth';
import { stockWorth } from './worth/stockWorth';
import { fleetWorth, prisonerWorth, technologyWorth, worldWorth } from './worth/thingWorth';
import { treatyWorth } from './worth/treatyWorth';

/**
 * What an item adds to the account of a judge, in points of worth (about a latinum each): positive
 * when he is better off for it. `gains`: he receives it from the other; else he gives it. Treaties
 * and peace may be good or bad for both.
 */
export function worthTerms(
  realm: Realm,
  rules: Ruleset,
  judge: FactionId,
  item: DealItem,
  gains: boolean,
  other: FactionId,
): Term[] {
  const judged: Judged = { realm, rules, judge, other, gains };
  switch (item.kind) {
    case 'stock':
      return stockWorth(judged, item.stock, item.amount);
    case 'world':
      return worldWorth(judged, item.world);
    case 'technology':
      return technologyWorth(judged, item.technology);
    case 'fleet':
      return fleetWorth(judged, item.fleet);
    case 'prisoner':
      return prisonerWorth(judged, item.character);
    case 'favour':
      return term(
        'deal.favour',
        booked(judged, item.amount * rules.numbers.deals.favour.perFavour),
      );
    case 'promise':
      return promiseWorth(judged, item.promise, item.turns);
    case 'treaty':
      return treatyWorth(judged, item.terms);
    case 'peace':
      return peaceWorth(judged);
  }
}
