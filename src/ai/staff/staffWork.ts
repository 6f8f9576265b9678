import type { GivenOrder, Ruleset, StoppedOrder, View } from '../../sim';
import { openPlanner, type Planner, type PlanOptions } from '../core/planner';
import { think } from '../think';
import { openGate } from './openGate';

/** What a person's staff does in a month, and what it was kept from. */
export interface StaffWork {
  /** With their reasons, to be given after the person's own. */
  readonly orders: readonly GivenOrder[];
  readonly stopped: readonly StoppedOrder[];
}

/** Staff and advisor think as well as anybody: what they may do, a person decides. */
export const staffSkill = { difficulty: 'hard', counsel: true } as const satisfies PlanOptions;

/**
 * What the staff orders on top of what its person ordered, in the domains that he left to it and
 * within his limits: a pure function of what he knew as the month began, and of his orders.
 */
export function staffWork(view: View, rules: Ruleset, given: readonly GivenOrder[]): StaffWork {
  const planner = staffPlanner(view, rules, given);
  if (planner === null) return { orders: [], stopped: [] };
  think(planner);
  const orders = planner.orders.map(
    ({ order, reason }): GivenOrder => ({ order, reason, by: 'staff' }),
  );
  return { orders, stopped: planner.gate?.stopped ?? [] };
}

/** The staff at its desk; null when nothing is left to it. */
export function staffPlanner(
  view: View,
  rules: Ruleset,
  given: readonly GivenOrder[],
): Planner | null {
  const planner = openPlanner(view, rules, {
    ...staffSkill,
    given,
    gate: (realm) => openGate(realm, rules, 'do'),
    answers: true,
  });
  const { modes = {} } = planner.books.staff ?? {};
  return Object.values(modes).includes('do') ? planner : null;
}
