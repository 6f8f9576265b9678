import { forgetAnswers, stirring } from '../rules/figures/stillness';
import type { Order, OrderType } from '../state/order';
import type { OrderDefinition, Planning } from './definition';
import { type Month, unheard } from './month';
import { orderRegistry } from './registry';

/** Carries out an order that has been validated. Only the turn lends it a month that hears of it. */
export function applyOrder(order: Order, planning: Planning, month: Month = unheard()): void {
  const definition = orderRegistry[order.type] as OrderDefinition<OrderType>;
  const carryOut = () => definition.apply(order, { ...planning, ...month });
  if (!definition.quiet) stirring(planning.realm, carryOut);
  else {
    carryOut();
    if (!definition.mute) forgetAnswers(planning.realm);
  }
}
