import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { refuseSector } from './sectorOrders';

/** Dissolves a sector; its worlds fall to the next seats, its governor is free. */
export const removeSector: OrderDefinition<'removeSector'> = {
  type: 'removeSector',
  check: ({ sector }) => isId(sector),
  validate: ({ sector }, judging) => refuseSector(judging, sector),
  apply({ sector }, { realm, faction }) {
    const sectors = realm.factions[faction]?.books?.sectors;
    if (sectors) delete sectors[sector];
  },
};
