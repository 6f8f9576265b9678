import { idsOf } from '../../lib/ordered';
import { applyOrder } from '../../orders/applyOrder';
import type { Month } from '../../orders/month';
import { validateOrder } from '../../orders/validateOrder';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { planningCopy } from '../../view/planningCopy';
import type { OrdersContext } from '../context';
import { hearing } from './applyOrders/hearing';

/**
 * Every order is judged again by what its faction knew when it was given; what events
 * have overtaken lapses, with its reason. When all are carried out, what they state is heard.
 * @source invented
 */
export function applyOrders(game: Game, context: OrdersContext): void {
  const { tell, first, hear } = hearing();
  const month = { tell, first, breaches: context.breaches };
  for (const faction of idsOf(context.orders)) applyOrdersOf(game, context, faction, month);
  hear(context);
}

function applyOrdersOf(game: Game, context: OrdersContext, faction: FactionId, month: Month): void {
  const orders = context.orders[faction] ?? [];
  if (game.factions[faction] === undefined || orders.length === 0) return;
  const { rules } = context;
  const view = planningCopy(context.viewOf(faction));
  for (const { order } of orders) {
    const refusal = validateOrder(order, { view, faction, rules });
    if (refusal) {
      context.emit({ type: 'orderLapsed', order, refusal }, null, [faction], false);
      continue;
    }
    applyOrder(order, { realm: view, faction, rules });
    applyOrder(order, { realm: game, faction, rules }, month);
  }
}
