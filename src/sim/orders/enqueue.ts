import { type Refusal, refuse } from '../lib/refusal';
import {
  canBuildBuilding,
  canBuildShip,
  canDevelop,
  canRaiseTroops,
} from '../rules/production/buildable';
import { newItem } from '../rules/production/governorChoice';
import { madeId, taggedId } from '../state/ids';
import type { OrderOf } from '../state/order';
import { isId, isOneOf, isTag } from '../state/shape';
import type { Judging, OrderDefinition } from './definition';
import { refuseWorld, worksOf } from './queueOrders';

/** Puts a ship, a building, troops or the development of an outpost at the end of a world's queue. */
export const enqueue: OrderDefinition<'enqueue'> = {
  type: 'enqueue',
  quiet: true,
  check: ({ world, kind, what, repeat, as }) =>
    isId(world) &&
    isOneOf(kind, ['ship', 'building', 'troops', 'develop']) &&
    (kind === 'ship' || kind === 'building' ? isId(what) : what === '') &&
    typeof repeat === 'boolean' &&
    isTag(as),
  validate(order, judging) {
    const refusal = refuseWorld(judging, order.world) ?? refuseKind(order, judging);
    if (refusal) return refusal;
    const limit = judging.rules.numbers.production.queueLimit;
    const queue = judging.view.worlds[order.world]?.works?.queue ?? [];
    const { as } = order;
    if (as !== undefined && queue.some(({ id }) => id === taggedId('item', judging.faction, as))) {
      return refuse('tagTaken');
    }
    return queue.length >= limit ? refuse('queueFull', { world: order.world, limit }) : null;
  },
  apply({ world, kind, what, repeat, as }, { realm, faction }) {
    const item = newItem(madeId(realm, 'item', faction, as), { kind, what });
    worksOf(realm, faction, world)?.queue.push({ ...item, repeat });
  },
};

function refuseKind(order: OrderOf<'enqueue'>, { view, rules }: Judging): Refusal | null {
  const world = view.worlds[order.world];
  if (!world) return refuse('notYourWorld', { world: order.world });
  if (order.repeat && (order.kind === 'building' || order.kind === 'develop')) {
    return refuse('notRepeatable', { kind: order.kind });
  }
  switch (order.kind) {
    case 'ship':
      return canBuildShip(view, rules, world, order.what);
    case 'building':
      return canBuildBuilding(view, rules, world, order.what);
    case 'troops':
      return canRaiseTroops(view, rules, world);
    case 'develop':
      return canDevelop(view, rules, world);
  }
}
