import { refuse } from '../lib/refusal';
import { transferTo } from '../rules/fleets/fleetShips';
import { areIds, isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { levelWith, noFleet, notAboard, overfull, ownFleet, together } from './ownFleet';

/** Moves ships from one fleet into another at the same place; a fleet left empty is gone. */
export const transferShips: OrderDefinition<'transferShips'> = {
  type: 'transferShips',
  check: (order) =>
    isId(order.fleet) &&
    isId(order.into) &&
    order.fleet !== order.into &&
    areIds(order.ships, 1000),
  validate({ fleet: id, into: intoId, ships }, { view, faction, rules }) {
    const fleet = ownFleet(view, faction, id);
    const into = ownFleet(view, faction, intoId);
    if (!fleet || !into) return noFleet(fleet ? intoId : id);
    if (!together(view.chart, fleet, into))
      return refuse('notTogether', { fleet: id, into: intoId });
    return notAboard(fleet, ships) ?? overfull(rules, into, ships.length);
  },
  apply({ fleet: id, into: intoId, ships }, { realm, faction }) {
    const fleet = ownFleet(realm, faction, id);
    const into = ownFleet(realm, faction, intoId);
    if (!fleet || !into) return;
    levelWith(into, fleet);
    transferTo(realm, ships, into);
  },
};
