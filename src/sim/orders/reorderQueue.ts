import { refuse } from '../lib/refusal';
import { isId, isWhole } from '../state/shape';
import type { OrderDefinition } from './definition';
import { itemOf, refuseItem, worksOf } from './queueOrders';

/** Moves an entry to another position of its queue, 0 for the first. */
export const reorderQueue: OrderDefinition<'reorderQueue'> = {
  type: 'reorderQueue',
  quiet: true,
  check: ({ world, item, position }) => isId(world) && isId(item) && isWhole(position, 0, 1000),
  validate({ world, item, position }, judging) {
    const refusal = refuseItem(judging, world, item);
    if (refusal) return refusal;
    const length = judging.view.worlds[world]?.works?.queue.length ?? 0;
    return position >= length ? refuse('noSuchPosition', { position, last: length - 1 }) : null;
  },
  apply({ world, item, position }, { realm, faction }) {
    const works = worksOf(realm, faction, world);
    const moved = itemOf(realm, faction, world, item);
    if (!works || !moved) return;
    const others = works.queue.filter((each) => each !== moved);
    works.queue = [...others.slice(0, position), moved, ...others.slice(position)];
  },
};
