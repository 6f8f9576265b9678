import type { DealItem, Order, Ruleset } from '../../../src/sim';

/** How often something was ordered, by what was ordered. */
export type OrderCounts = Readonly<Record<string, number>>;

/** Counts orders by type and by what they are about. What a court only notes for itself is left out: deeds are judged. */
export function countOrders(orders: Iterable<Order>, rules: Ruleset): OrderCounts {
  const counts: Record<string, number> = {};
  for (const order of orders) {
    for (const kind of kindsOf(order, rules)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** What an order counts as: once for each thing it asks for. */
function kindsOf(order: Order, rules: Ruleset): string[] {
  switch (order.type) {
    case 'note':
      return [];
    case 'enqueue':
      return [builtAs(order, rules)];
    case 'setResearch':
      return order.technologies.map((id) => `study ${rules.technologies[id]?.field}`);
    case 'setStance':
      return [`stance ${order.stance}`];
    case 'setMission':
      return [`mission ${order.mission.kind}`];
    case 'trade':
      return [`market ${order.amount > 0 ? 'buys' : 'sells'} ${order.stock}`];
    case 'proposeDeal':
      return [...order.give, ...order.take].map((item) => `deal ${itemAs(item)}`);
    case 'proposeMotion':
      return [`motion ${order.terms.kind}`];
    default:
      return [order.type];
  }
}

function builtAs(
  { kind, what }: Extract<Order, { type: 'enqueue' }>,
  { shipClasses, buildings }: Ruleset,
): string {
  switch (kind) {
    case 'ship':
      return `ship ${shipClasses[what]?.role}`;
    case 'building':
      return `works ${buildings[what]?.kind}`;
    default:
      return kind;
  }
}

function itemAs(item: DealItem): string {
  return item.kind === 'treaty' ? item.terms.kind : item.kind;
}
