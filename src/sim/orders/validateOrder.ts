import { type Refusal, refuse } from '../lib/refusal';
import type { Order, OrderType } from '../state/order';
import type { Judging, OrderDefinition } from './definition';
import { orderRegistry } from './registry';

/** Whether `value` has the form of an order. It may be anything that JSON can hold; never throws. */
export function isOrder(value: unknown): value is Order {
  if (typeof value !== 'object' || value === null) return false;
  const { type } = value as { type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(orderRegistry, type)) return false;
  return orderRegistry[type as OrderType].check(value as Record<string, unknown>);
}

/**
 * Why a faction may not give this order now, or null. Sees only what the faction knows, so that a
 * refusal cannot betray what is hidden. The same function greys a button and judges at resolution.
 */
export function validateOrder(order: unknown, judging: Judging): Refusal | null {
  if (!isOrder(order)) return refuse('malformed');
  const definition = orderRegistry[order.type] as OrderDefinition<OrderType>;
  const { view, faction } = judging;
  if (view.factions[faction]?.alive === false && definition.fallen !== true) {
    return refuse('noMore');
  }
  return definition.validate(order, judging);
}
