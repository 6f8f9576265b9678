import { refuse } from '../lib/refusal';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { refuseWorld, worksOf } from './queueOrders';

/** Leaves an empty queue to the governor of the sector, or takes it back. */
export const delegateWorld: OrderDefinition<'delegateWorld'> = {
  type: 'delegateWorld',
  check: ({ world, delegated }) => isId(world) && typeof delegated === 'boolean',
  validate({ world, delegated }, judging) {
    const refusal = refuseWorld(judging, world);
    if (refusal) return refusal;
    return delegated && judging.view.worlds[world]?.development !== 'developed'
      ? refuse('notDeveloped', { world })
      : null;
  },
  apply({ world, delegated }, { realm, faction }) {
    const works = worksOf(realm, faction, world);
    if (works) works.delegated = delegated;
  },
};
