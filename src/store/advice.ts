import type { GivenOrder } from '../sim';
import type { Advice } from '../worker/protocol';

/** The rows that are accepted with some: they and all that they rest on, in order. */
export function withNeeds({ plans }: Advice, ids: readonly number[]): number[] {
  const needs = new Map(plans.flatMap(({ rows }) => rows).map((row) => [row.id, row.needs]));
  const all = new Set(ids.flatMap((id) => [id, ...(needs.get(id) ?? [])]));
  return [...all].sort((a, b) => a - b);
}

/**
 * The orders of rows, with all they rest on and the planner's notes on their plans, in the order in
 * which they are given. Notes come first: what is undone last is what can be seen.
 */
export function acceptedOrders(advice: Advice, ids: readonly number[]): GivenOrder[] {
  const chosen = new Set(withNeeds(advice, ids));
  const plans = advice.plans.filter(({ rows }) => rows.some(({ id }) => chosen.has(id)));
  const rows = plans.flatMap((plan) => plan.rows).filter(({ id }) => chosen.has(id));
  const orders = rows.flatMap((row) => row.orders).sort((a, b) => a.at - b.at);
  return [...plans.flatMap(({ notes }) => notes), ...orders].map(({ given }) => given);
}

/** Orders that a person gave or accepted: the planner's notes are nothing to count. */
export function visibleOrders(orders: readonly GivenOrder[]): readonly GivenOrder[] {
  return orders.filter(({ order }) => order.type !== 'note');
}
