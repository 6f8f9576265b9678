import { produce, setAutoFreeze } from 'immer';
import type { GivenOrder, Order, Refusal, Ruleset, View } from '../sim';
import { applyOrder, onDraft, validateOrder } from '../sim';

// Views come from the simulation by the megabyte; freezing them all would cost more than it guards.
setAutoFreeze(false);

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
 * longer stands (one it built on was undone) is left out. The view given in is left as it was, and
 * whatever no order touches is shared with it, so that only what changed is drawn again.
 */
export function planned(start: View, rules: Ruleset, orders: readonly GivenOrder[]): Plan {
  let view = start;
  const legal = orders.filter(({ order }) => {
    if (judge(view, rules, order) !== null) return false;
    view = produce(view, (realm: View) => {
      onDraft(() => applyOrder(order, { realm, faction: view.faction, rules }));
    });
    return true;
  });
  return { orders: legal, view };
}
