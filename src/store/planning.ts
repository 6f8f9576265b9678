import type { GivenOrder, Order, Refusal, Ruleset, View } from '../sim';
import { applyOrder, planningCopy, validateOrder } from '../sim';

/** Orders of this turn that still stand, and the view in which they are applied. */
export interface Plan {
  readonly orders: readonly GivenOrder[];
  readonly view: View;
}

/** Why an order would be refused after those already planned. */
export function judge(view: View, rules: Ruleset, order: Order): Refusal | null {
  return validateOrder(order, { view, faction: view.faction, rules });
}

/**
 * The view with orders applied one after the other, as the turn itself will do; an order that no
 * longer stands (one it built on was undone) is left out.
 */
export function planned(base: View, rules: Ruleset, orders: readonly GivenOrder[]): Plan {
  const view = planningCopy(base);
  const standing = orders.filter(({ order }) => {
    if (judge(view, rules, order) !== null) return false;
    applyOrder(order, { realm: view, faction: view.faction, rules });
    return true;
  });
  return { orders: standing, view };
}
