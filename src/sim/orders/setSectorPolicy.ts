import { sectorPolicies } from '../state/sector';
import { isId, isOneOf } from '../state/shape';
import type { OrderDefinition } from './definition';
import { ownSector, refuseSector } from './sectorOrders';

/** Tells the governor of a sector what to build where queues are left to him. */
export const setSectorPolicy: OrderDefinition<'setSectorPolicy'> = {
  type: 'setSectorPolicy',
  check: ({ sector, policy }) => isId(sector) && isOneOf(policy, sectorPolicies),
  validate: ({ sector }, judging) => refuseSector(judging, sector),
  apply({ sector: id, policy }, { realm, faction }) {
    const sector = ownSector(realm, faction, id);
    if (sector) sector.policy = policy;
  },
};
