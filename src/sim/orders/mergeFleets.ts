import { refuse } from '../lib/refusal';
import { transferTo } from '../rules/fleets/fleetShips';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { levelWith, noFleet, overfull, ownFleet, together } from './ownFleet';

/** Joins all ships of a fleet to another at the same place; its commander follows if wanted there. */
export const mergeFleets: OrderDefinition<'mergeFleets'> = {
  type: 'mergeFleets',
  quiet: true,
  check: (order) => isId(order.fleet) && isId(order.into) && order.fleet !== order.into,
  validate({ fleet: id, into: intoId }, { view, faction, rules }) {
    const fleet = ownFleet(view, faction, id);
    const into = ownFleet(view, faction, intoId);
    if (!fleet || !into) return noFleet(fleet ? intoId : id);
    if (!together(view.chart, fleet, into))
      return refuse('notTogether', { fleet: id, into: intoId });
    return overfull(rules, into, fleet.ships.length);
  },
  apply({ fleet: id, into: intoId }, { realm, faction }) {
    const fleet = ownFleet(realm, faction, id);
    const into = ownFleet(realm, faction, intoId);
    if (!fleet || !into) return;
    levelWith(into, fleet);
    into.commander ??= fleet.commander;
    transferTo(realm, [...fleet.ships], into);
  },
};
