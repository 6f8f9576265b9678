import type {
  LimitKind,
  Order,
  OrderType,
  Ruleset,
  Staff,
  StaffMode,
  Stock,
  StoppedOrder,
  View,
} from '../../sim';
import { idsOf, itemCost, limitKinds, staffModeOf, stockKinds, worldsOf } from '../../sim';
import { costOf } from '../advice/costs';
import type { Gate } from '../core/gate';
import { domainOfPurpose, dutyOf, frontAt } from './domains';
import { limitRegistry } from './limits/registry';

/** Orders that can take something from stores; of the others nobody asks. */
const costly: ReadonlySet<OrderType> = new Set<OrderType>([
  'enqueue',
  'enqueueRefit',
  'trade',
  'runBlockade',
  'declareWar',
  'recognise',
  'proposeDeal',
  'answerDeal',
  'callCongress',
  'proposeFounding',
  'proposeMotion',
  'lobby',
  'winCouncillor',
  'dismissCouncillor',
  'answerMovement',
  'aidMovement',
  'recruitAgent',
  'instructAgent',
  'searchAfter',
  'scrapShips',
]);

/**
 * The gate of a staff for domains in one mode. `view` is the planner's: orders given so far are
 * applied in it, and those to come will be.
 */
export function openGate(view: View, rules: Ruleset, mode: StaffMode): Gate {
  const staff = view.factions[view.faction]?.books?.staff;
  const limits = limitsOf(staff);
  const stopped: StoppedOrder[] = [];
  const spent = new Map<Stock, number>();
  const hasParts = idsOf(staff?.modes ?? {}).some((key) => key.includes('|'));
  const weighsCosts = limits.some(({ kind }) => kind === 'floor' || kind === 'spend');
  let weighed: { readonly order: Order; readonly cost: ReturnType<typeof costOf> } | null = null;
  const costs = (order: Order) => {
    if (weighed?.order !== order) weighed = { order, cost: costOf(view, rules, order) };
    return weighed.cost;
  };
  const watched = {
    view,
    rules,
    cost: (order: Order, stock: Stock) => (costly.has(order.type) ? costs(order)[stock] : 0),
    unbound: (stock: Stock) => unboundStock(view, rules, stock),
    spent: (stock: Stock) => spent.get(stock) ?? 0,
  };
  return {
    admits(order, purpose) {
      // Its memory is its own: what it is after, it may remember also where it may not act yet.
      if (order.type === 'note') return true;
      const duty = dutyOf(view, rules, order, purpose, hasParts);
      return duty !== null && staffModeOf(staff, duty.domain, duty.part) === mode;
    },
    serves: (purpose) => staffModeOf(staff, domainOfPurpose(purpose)) === mode,
    mayStrike: (system) =>
      staffModeOf(staff, 'fronts', hasParts ? frontAt(view, system) : null) === mode,
    stops(order, reason) {
      for (const { kind, about, amount } of limits) {
        const stop = limitRegistry[kind].stops(order, watched, amount, about);
        if (stop === null) continue;
        stopped.push({ order, reason, stop });
        return stop;
      }
      if (!weighsCosts || !costly.has(order.type)) return null;
      for (const stock of stockKinds) {
        spent.set(stock, watched.spent(stock) + Math.max(0, costs(order)[stock]));
      }
      return null;
    },
    stopped,
    spared: new Set(
      limits.flatMap(({ kind, about }) => (kind === 'spareFleet' ? (about ?? []) : [])),
    ),
    homeFleets: limits.find(({ kind }) => kind === 'homeFleets')?.amount ?? 0,
  };
}

interface SetLimit {
  readonly kind: LimitKind;
  readonly about: string | null;
  readonly amount: number;
}

/** The limits that are set, in the order of their kinds. */
function limitsOf(staff: Staff | undefined): SetLimit[] {
  const set = idsOf(staff?.limits ?? {}).map((key) => {
    const [kind = '', about = null] = key.split('|');
    return { kind: kind as LimitKind, about, amount: staff?.limits[key] ?? 0 };
  });
  return limitKinds.flatMap((kind) => set.filter((each) => each.kind === kind));
}

/** What is left of a store when everything in the queues of the power's worlds is paid. */
function unboundStock(view: View, rules: Ruleset, stock: Stock): number {
  let left = view.factions[view.faction]?.books?.stocks[stock] ?? 0;
  for (const world of worldsOf(view)) {
    if (world.owner !== view.faction) continue;
    for (const item of world.works?.queue ?? []) {
      left -= Math.max(0, itemCost(view, rules, world, item)[stock] - item.spent[stock]);
    }
  }
  return left;
}
