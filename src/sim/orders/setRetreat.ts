import { isId, isWhole } from '../state/shape';
import type { OrderDefinition } from './definition';
import { noFleet, ownFleet } from './ownFleet';

/** Sets the share of hull, in permille, whose loss makes a fleet retreat; 1000: never. */
export const setRetreat: OrderDefinition<'setRetreat'> = {
  type: 'setRetreat',
  quiet: true,
  check: (order) => isId(order.fleet) && isWhole(order.permille, 0, 1000),
  validate: ({ fleet }, { view, faction }) =>
    ownFleet(view, faction, fleet) ? null : noFleet(fleet),
  apply({ fleet: id, permille }, { realm, faction }) {
    const fleet = ownFleet(realm, faction, id);
    if (fleet) fleet.command.retreatAt = permille;
  },
};
