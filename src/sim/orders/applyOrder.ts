import type { Applying, OrderDefinition } from './definition';
import type { Order, OrderType } from './order';
import { orderRegistry } from './registry';

/** Records the intent of an order that has been validated. */
export function applyOrder(order: Order, applying: Applying): void {
  const definition = orderRegistry[order.type] as OrderDefinition<OrderType>;
  definition.apply(order, applying);
}
