import { isId, isText } from '../state/shape';
import type { OrderDefinition } from './definition';
import { badName, noFleet, ownFleet } from './ownFleet';

/** Gives a fleet another name; spaces around it are dropped. */
export const renameFleet: OrderDefinition<'renameFleet'> = {
  type: 'renameFleet',
  check: (order) => isId(order.fleet) && isText(order.name, 1000),
  validate: ({ fleet, name }, { view, faction, rules }) =>
    ownFleet(view, faction, fleet) ? badName(rules, name) : noFleet(fleet),
  apply({ fleet: id, name }, { realm, faction }) {
    const fleet = ownFleet(realm, faction, id);
    if (fleet) fleet.name = name.trim();
  },
};
