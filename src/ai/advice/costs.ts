import type { Order, Ruleset, View } from '../../sim';
import { applyOrder, itemCost, planningCopy, stockKinds } from '../../sim';
import type { AdviceCost, PlacedOrder } from './advice';

/** What binds nothing. */
export const free: AdviceCost = {
  dilithium: 0,
  duranium: 0,
  latinum: 0,
  influence: 0,
  work: 0,
  upkeep: 0,
  fleets: 0,
  ships: 0,
};

/** What each order costs, in the order in which all of them are given; `view` is left as it was. */
export function costsOf(
  view: View,
  rules: Ruleset,
  orders: readonly PlacedOrder[],
): Map<number, AdviceCost> {
  const realm = planningCopy(view);
  const { faction } = view;
  return new Map(
    orders.map(({ at, given: { order } }) => {
      const before = stocksOf(realm);
      applyOrder(order, { realm, faction, rules });
      const after = stocksOf(realm);
      const spent = Object.fromEntries(
        stockKinds.map((stock) => [stock, before[stock] - after[stock]]),
      );
      return [
        at,
        sumOf([{ ...free, ...spent }, bespoken(realm, rules, order), handedOver(realm, order)]),
      ];
    }),
  );
}

function stocksOf({ factions, faction }: View) {
  return { ...(factions[faction]?.books?.stocks ?? free) };
}

/** What an order would cost alone, on top of what `view` shows. */
export function costOf(view: View, rules: Ruleset, order: Order): AdviceCost {
  return costsOf(view, rules, [{ at: 0, given: { order } }]).get(0) ?? free;
}

/** What the last entry of a queue will cost, and what it will live on. */
function bespoken(realm: View, rules: Ruleset, order: Order): AdviceCost {
  if (order.type !== 'enqueue' && order.type !== 'enqueueRefit') return free;
  const world = realm.worlds[order.world];
  const item = world?.works?.queue.at(-1);
  if (!world || !item) return free;
  const upkeep =
    item.kind === 'ship'
      ? (rules.shipClasses[item.what]?.upkeep.latinum ?? 0)
      : (rules.buildings[item.what]?.upkeep ?? 0);
  return { ...free, ...itemCost(realm, rules, world, item), upkeep };
}

/** What would be given if an offer is taken, or is given because one was. */
function handedOver({ deals }: View, order: Order): AdviceCost {
  const given =
    order.type === 'proposeDeal'
      ? order.give
      : order.type === 'answerDeal' && order.accept
        ? (deals[order.deal]?.take ?? [])
        : [];
  return sumOf(
    given.map((item) => (item.kind === 'stock' ? { ...free, [item.stock]: item.amount } : free)),
  );
}

export function sumOf(costs: readonly AdviceCost[]): AdviceCost {
  const sum = { ...free };
  for (const cost of costs) {
    for (const key of Object.keys(free) as (keyof AdviceCost)[]) sum[key] += cost[key];
  }
  return sum;
}
