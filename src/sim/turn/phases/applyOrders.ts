import { idsOf } from '../../lib/ordered';
import { applyOrder } from '../../orders/applyOrder';
import { validateOrder } from '../../orders/validateOrder';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { planningCopy } from '../../view/planningCopy';
import type { TurnContext } from '../context';

/**
 * Phase 1. Every order is judged again by what its faction knew when it was given; what events
 * have overtaken lapses, with its reason.
 */
export function applyOrders(game: Game, context: TurnContext): void {
  for (const faction of idsOf(context.orders)) applyOrdersOf(game, context, faction);
}

function applyOrdersOf(game: Game, context: TurnContext, faction: FactionId): void {
  const orders = context.orders[faction] ?? [];
  if (game.factions[faction]?.alive !== true || orders.length === 0) return;
  const { rules } = context;
  const view = planningCopy(context.viewOf(faction));
  for (const { order } of orders) {
    const refusal = validateOrder(order, { view, faction, rules });
    if (refusal) {
      context.emit({ type: 'orderLapsed', order, refusal }, null, [faction], false);
      continue;
    }
    applyOrder(order, { realm: view, faction, rules });
    applyOrder(order, { realm: game, faction, rules });
  }
}
