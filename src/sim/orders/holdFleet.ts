import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { noFleet, ownFleet } from './ownFleet';

/** Stops a fleet where it is and ends its mission. */
export const holdFleet: OrderDefinition<'holdFleet'> = {
  type: 'holdFleet',
  quiet: true,
  check: (order) => isId(order.fleet),
  validate: ({ fleet }, { view, faction }) =>
    ownFleet(view, faction, fleet) ? null : noFleet(fleet),
  apply({ fleet: id }, { realm, faction }) {
    const fleet = ownFleet(realm, faction, id);
    if (!fleet) return;
    fleet.command.route = [];
    fleet.command.mission = { kind: 'none' };
  },
};
