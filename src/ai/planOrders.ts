import type { GivenOrder, Ruleset, View } from '../sim';
import { openPlanner, type PlanOptions } from './core/planner';
import { think } from './think';

/**
 * What a computer player orders this turn: a pure function of what its faction knew as the turn
 * began, and of orders that were given before. Its memory is in the notes of its books.
 */
export function planOrders(view: View, rules: Ruleset, options: PlanOptions): GivenOrder[] {
  const planner = openPlanner(view, rules, options);
  think(planner);
  return planner.orders.map(({ order, reason }) => ({ order, reason }));
}

export type { PlanOptions } from './core/planner';
export type { Difficulty } from './core/skill';
