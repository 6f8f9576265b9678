import { refuse } from '../lib/refusal';
import { isArmed } from '../rules/fleets/fleetFigures';
import { stanceRules } from '../rules/fleets/stances';
import { stances } from '../state/fleet';
import { isId, isOneOf } from '../state/shape';
import type { OrderDefinition } from './definition';
import { noFleet, ownFleet } from './ownFleet';

/** Says how a fleet meets others. */
export const setStance: OrderDefinition<'setStance'> = {
  type: 'setStance',
  quiet: true,
  check: (order) => isId(order.fleet) && isOneOf(order.stance, stances),
  validate({ fleet: id, stance }, { view, faction, rules }) {
    const fleet = ownFleet(view, faction, id);
    if (!fleet) return noFleet(id);
    const toothless = stanceRules[stance].needsArms && !isArmed(view, rules, fleet);
    return toothless ? refuse('unarmed', { fleet: id }) : null;
  },
  apply({ fleet: id, stance }, { realm, faction }) {
    const fleet = ownFleet(realm, faction, id);
    if (fleet) fleet.command.stance = stance;
  },
};
