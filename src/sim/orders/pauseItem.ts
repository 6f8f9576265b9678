import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { itemOf, refuseItem } from './queueOrders';

/** Lets an entry rest, or has it worked on again. */
export const pauseItem: OrderDefinition<'pauseItem'> = {
  type: 'pauseItem',
  check: ({ world, item, paused }) => isId(world) && isId(item) && typeof paused === 'boolean',
  validate: ({ world, item }, judging) => refuseItem(judging, world, item),
  apply({ world, item, paused }, { realm, faction }) {
    const found = itemOf(realm, faction, world, item);
    if (found) found.paused = paused;
  },
};
