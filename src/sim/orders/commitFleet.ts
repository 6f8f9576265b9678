import { refuse } from '../lib/refusal';
import { councilAffairsOf } from '../rules/alliance/council';
import { fleetSpeed } from '../rules/fleets/fleetFigures';
import { hasFields, isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { noFleet, ownFleet } from './ownFleet';

/** Tells a fleet off for a joint operation of the alliance, or (null) takes it back. */
export const commitFleet: OrderDefinition<'commitFleet'> = {
  type: 'commitFleet',
  check: (order) =>
    hasFields(order, 'type', 'fleet', 'operation') &&
    isId(order.fleet) &&
    (order.operation === null || isId(order.operation)),
  validate({ fleet: id, operation: wanted }, { view, faction, rules }) {
    const fleet = ownFleet(view, faction, id);
    if (!fleet) return noFleet(id);
    const council = councilAffairsOf(view, faction);
    if (council === null) return refuse('noAlliance');
    const now = council.operations.find(({ fleets }) => fleets[faction]?.includes(id));
    if (wanted === null) return now === undefined ? refuse('notCommitted', { fleet: id }) : null;
    const operation = council.operations.find((each) => each.id === wanted);
    if (operation === undefined) return refuse('noSuchOperation');
    if (operation.status !== 'gathering') return refuse('operationBegun');
    if (operation === now) return refuse('alreadyCommitted', { fleet: id });
    return fleetSpeed(view, rules, fleet) === 0 ? refuse('cannotMove', { fleet: id }) : null;
  },
  apply({ fleet: id, operation: wanted }, { realm, faction }) {
    const council = councilAffairsOf(realm, faction);
    if (council === null) return;
    for (const operation of council.operations) {
      const others = (operation.fleets[faction] ?? []).filter((other) => other !== id);
      if (operation.id === wanted) operation.fleets[faction] = [...others, id];
      else if (others.length > 0) operation.fleets[faction] = others;
      else delete operation.fleets[faction];
    }
  },
};
