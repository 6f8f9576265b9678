import { scale } from '../lib/integers';
import { refuse } from '../lib/refusal';
import { ownedWorlds } from '../rules/diplomacy/relations';
import { removeShips } from '../rules/fleets/fleetShips';
import { shipFigures } from '../rules/fleets/shipFigures';
import { areIds, isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { noFleet, notAboard, ownFleet } from './ownFleet';

/**
 * Breaks up ships at an own world. A share of their duranium comes back, less for damaged hulls;
 * troops aboard are disbanded.
 */
export const scrapShips: OrderDefinition<'scrapShips'> = {
  type: 'scrapShips',
  check: (order) => isId(order.fleet) && areIds(order.ships, 1000),
  validate({ fleet: id, ships }, { view, faction }) {
    const fleet = ownFleet(view, faction, id);
    if (!fleet) return noFleet(id);
    const refusal = notAboard(fleet, ships);
    if (refusal) return refusal;
    const { place } = fleet;
    const worlds = place.kind === 'system' ? ownedWorlds(view, place.system) : [];
    const home = worlds.some(({ owner }) => owner === faction);
    return home ? null : refuse('noOwnWorldHere', { fleet: id });
  },
  apply({ ships }, { realm, faction, rules }) {
    const stocks = realm.factions[faction]?.books?.stocks;
    for (const id of ships) {
      const ship = realm.ships[id];
      const shipClass = ship && rules.shipClasses[ship.class];
      if (!ship || !shipClass || !stocks) continue;
      const whole = scale(shipClass.cost.duranium, rules.numbers.production.scrapShare);
      stocks.duranium += Math.floor((whole * ship.hull) / shipFigures(realm, rules, ship).hull);
    }
    removeShips(realm, ships);
  },
};
