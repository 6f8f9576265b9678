import { refuse } from '../lib/refusal';
import { councilAffairsOf } from '../rules/alliance/council';
import { excuses } from '../state/alliance';
import { hasFields, isId, isOneOf } from '../state/shape';
import type { OrderDefinition } from './definition';

/**
 * Tells the allies before the day why one does not bring what one owes a joint operation. They bear it better than
 * silence; it binds to nothing, and who comes after all is thanked.
 * @source invented
 */
export const excuseFleets: OrderDefinition<'excuseFleets'> = {
  type: 'excuseFleets',
  check: (order) =>
    hasFields(order, 'type', 'operation', 'why') &&
    isId(order.operation) &&
    isOneOf(order.why, excuses),
  validate({ operation: id, why }, { view, faction }) {
    const council = councilAffairsOf(view, faction);
    if (council === null) return refuse('noAlliance');
    const operation = council.operations.find((each) => each.id === id);
    if (operation === undefined) return refuse('noSuchOperation');
    if (operation.status !== 'gathering') return refuse('operationBegun');
    if ((operation.quotas[faction] ?? 0) === 0) return refuse('nothingOwed');
    return operation.excuses?.[faction] === why ? refuse('excuseStands') : null;
  },
  apply({ operation: id, why }, { realm, faction, tell }) {
    const council = councilAffairsOf(realm, faction);
    const alliance = realm.factions[faction]?.alliance ?? null;
    const operation = council?.operations.find((each) => each.id === id);
    if (!operation || alliance === null) return;
    operation.excuses = { ...operation.excuses, [faction]: why };
    const fact = { type: 'quotaExcused', alliance, operation: id, member: faction, why } as const;
    tell(fact, { council: alliance });
  },
};
