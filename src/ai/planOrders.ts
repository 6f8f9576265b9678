import type { GivenOrder, Ruleset, View } from '../sim';
import { openMind, type PlanOptions } from './core/mind';
import { think } from './think';

/**
 * What a computer player orders this turn: a pure function of what its faction knew as the turn
 * began, and of orders that were given before. Its memory is in the notes of its books.
 */
export function planOrders(view: View, rules: Ruleset, options: PlanOptions): GivenOrder[] {
  const mind = openMind(view, rules, options);
  think(mind);
  return mind.orders.map(({ order, reason }) => ({ order, reason }));
}

export type { PlanOptions } from './core/mind';
export type { Difficulty } from './core/skill';
