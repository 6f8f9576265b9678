import { refuse } from '../lib/refusal';
import { fleetFigures } from '../rules/fleets/fleetFigures';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { noFleet, ownFleet } from './ownFleet';

/** Tells a fleet to hide or to show itself, from the start of the turn's movement. */
export const setCloak: OrderDefinition<'setCloak'> = {
  type: 'setCloak',
  quiet: true,
  check: (order) => isId(order.fleet) && typeof order.cloak === 'boolean',
  validate({ fleet: id, cloak }, { view, faction, rules }) {
    const fleet = ownFleet(view, faction, id);
    if (!fleet) return noFleet(id);
    const lacks = cloak && fleetFigures(view, rules, fleet).cloak === 0;
    return lacks ? refuse('noCloak', { fleet: id }) : null;
  },
  apply({ fleet: id, cloak }, { realm, faction }) {
    const fleet = ownFleet(realm, faction, id);
    if (fleet) fleet.command.cloak = cloak;
  },
};
