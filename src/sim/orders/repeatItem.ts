import { refuse } from '../lib/refusal';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { itemOf, refuseItem } from './queueOrders';

/** Has an entry start over whenever it is finished, or stop doing so. Ships and troops only. */
export const repeatItem: OrderDefinition<'repeatItem'> = {
  type: 'repeatItem',
  check: ({ world, item, repeat }) => isId(world) && isId(item) && typeof repeat === 'boolean',
  validate({ world, item, repeat }, judging) {
    const refusal = refuseItem(judging, world, item);
    if (refusal) return refusal;
    const kind = itemOf(judging.view, judging.faction, world, item)?.kind ?? 'ship';
    return repeat && kind !== 'ship' && kind !== 'troops'
      ? refuse('notRepeatable', { kind })
      : null;
  },
  apply({ world, item, repeat }, { realm, faction }) {
    const found = itemOf(realm, faction, world, item);
    if (found) found.repeat = repeat;
  },
};
