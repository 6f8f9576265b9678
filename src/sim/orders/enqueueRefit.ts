import { refuse } from '../lib/refusal';
import { canRefit } from '../rules/production/buildable';
import { newItem } from '../rules/production/governorChoice';
import { nextId } from '../state/ids';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { refuseWorld, worksOf } from './queueOrders';

/** Has a yard turn a ship in its orbit into another class of the same role. */
export const enqueueRefit: OrderDefinition<'enqueueRefit'> = {
  type: 'enqueueRefit',
  check: ({ world, ship, class: shipClass }) => isId(world) && isId(ship) && isId(shipClass),
  validate(order, judging) {
    const { view, rules } = judging;
    const refusal = refuseWorld(judging, order.world);
    if (refusal) return refusal;
    const world = view.worlds[order.world];
    const ship = view.ships[order.ship];
    if (!world || !ship) return refuse('notYourShip', { ship: order.ship });
    const limit = rules.numbers.production.queueLimit;
    if ((world.works?.queue.length ?? 0) >= limit) {
      return refuse('queueFull', { world: order.world, limit });
    }
    return canRefit(view, rules, world, ship, order.class);
  },
  apply(order, { realm, faction }) {
    const choice = { kind: 'refit', what: order.class } as const;
    const item = newItem(nextId(realm, 'item', faction), choice, order.ship);
    worksOf(realm, faction, order.world)?.queue.push(item);
  },
};
