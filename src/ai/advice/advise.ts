import type { FleetId, Order, Reason, Ruleset, SystemId, View } from '../../sim';
import { systemOf } from '../../sim';
import { alliesWanted } from '../core/aims';
import { fleetsOf } from '../core/decided';
import { isFighting, roleOf } from '../core/forces';
import { openPlanner, type PlannedOrder, type Planner, type PlanOptions } from '../core/planner';
import { type Purpose, purpose, purposes } from '../core/purpose';
import { think } from '../think';
import type { Advice, AdviceCost, AdvicePlan, AdviceRow, PlacedOrder } from './advice';
import { costsOf, free, sumOf } from './costs';
import { leavesOf } from './leaves';
import { needsOf } from './needs';
import { draftRows, type RowDraft } from './rows';

/**
 * What a planner would have a person do, in plans: a pure function of what he knew as the month
 * began and of what he has ordered since. What he ordered himself is left to him; all of the advice
 * together is legal on top of it, and so is every row together with those it needs.
 */
export function advise(view: View, rules: Ruleset, options: Omit<PlanOptions, 'counsel'>): Advice {
  const before = openPlanner(view, rules, options);
  const planner = openPlanner(view, rules, { ...options, counsel: true });
  const situation = think(planner);
  if (situation === null) return { plans: [], leaves: [], made: {} };
  const drafts = draftRows(planner.orders, planner.me);
  const needs = needsOf(before.view, rules, drafts);
  const costs = costsOf(before.view, rules, drafts.flatMap(({ orders }) => orders).sort(byPlace));
  const rows = drafts.map(
    ({ orders }, id): AdviceRow => ({
      id,
      orders,
      needs: needs[id] ?? [],
      place: placeOf(planner, orders),
    }),
  );
  const plans = purposesOf(planner, drafts).map((each) =>
    planFor(planner, each, drafts, rows, costs),
  );
  const tasked = new Set(
    drafts.flatMap(({ orders }) =>
      orders.flatMap(({ given }) => fleetsOf(planner.view, given.order)),
    ),
  );
  return { plans, leaves: leavesOf(planner, situation, tasked), made: madeBy(before, planner) };
}

function byPlace(a: PlacedOrder, b: PlacedOrder): number {
  return a.at - b.at;
}

/** What there is to do something for, the weightiest first. */
function purposesOf(planner: Planner, drafts: readonly RowDraft[]): Purpose[] {
  const found = new Map<string, Purpose>();
  // A power that is to have partners hears of it, even where it must open the talks in person.
  if (seeksAllies(planner)) found.set(keyOf(purpose('found')), purpose('found'));
  for (const draft of drafts) found.set(keyOf(draft.purpose), draft.purpose);
  const weight = ({ kind }: Purpose) => purposes.indexOf(kind);
  return [...found.values()].sort((a, b) => weight(a) - weight(b));
}

function keyOf({ kind, about }: Purpose): string {
  return `${kind}|${about ?? ''}`;
}

function seeksAllies({ view, me, own }: Planner): boolean {
  // Talks that are on are answered or waited for.
  if (own.alliance !== null || Object.keys(view.foundings).length > 0) return false;
  return alliesWanted(view, me).length > 0;
}

function planFor(
  planner: Planner,
  served: Purpose,
  drafts: readonly RowDraft[],
  rows: readonly AdviceRow[],
  costs: ReadonlyMap<number, AdviceCost>,
): AdvicePlan {
  const own = rows.filter(({ id }) => keyOf((drafts[id] as RowDraft).purpose) === keyOf(served));
  const orders = own.flatMap((row) => row.orders);
  const opens =
    served.kind === 'found' && !orders.some(({ given }) => given.order.type === 'proposeFounding');
  return {
    purpose: served,
    reason:
      planner.remarks.find((each) => keyOf(each.purpose) === keyOf(served))?.reason ??
      weightiest(orders),
    cost: { ...sumOf(orders.map(({ at }) => costs.get(at) ?? free)), ...sent(planner, orders) },
    rows: own,
    step: opens ? { kind: 'talks', with: alliesWanted(planner.view, planner.me) } : null,
    notes: planner.orders.flatMap((planned, at) => noteFor(planned, at, served)),
  };
}

function noteFor({ order, reason, purpose: kept }: PlannedOrder, at: number, served: Purpose) {
  if (order.type !== 'note' || keyOf(kept) !== keyOf(served)) return [];
  return [{ at, given: { order, reason } }];
}

/** The first reason that shows what weighed, else the first. */
function weightiest(orders: readonly PlacedOrder[]): Reason | null {
  const reasons = orders.flatMap(({ given }) => given.reason ?? []);
  return reasons.find(({ terms }) => terms.length > 0) ?? reasons[0] ?? null;
}

/** Warships that a plan sends somewhere. */
function sent(
  { view, rules }: Planner,
  orders: readonly PlacedOrder[],
): Pick<AdviceCost, 'fleets' | 'ships'> {
  const moved = new Set(
    orders.flatMap(({ given: { order } }) => (order.type === 'moveFleet' ? [order.fleet] : [])),
  );
  let [fleets, ships] = [0, 0];
  for (const id of moved) {
    const aboard = (view.fleets[id]?.ships ?? []).flatMap((ship) => view.ships[ship] ?? []);
    if (!aboard.some((ship) => isFighting(roleOf(rules, ship)))) continue;
    fleets += 1;
    ships += aboard.length;
  }
  return { fleets, ships };
}

/** Where orders lead: the end of a way, the place of a world, else where the fleet is. */
function placeOf({ view }: Planner, orders: readonly PlacedOrder[]): SystemId | null {
  const places = orders.map(({ given: { order } }) => destination(view, order));
  return (
    places.find(({ goal }) => goal !== null)?.goal ??
    places.find(({ at }) => at !== null)?.at ??
    null
  );
}

function destination(view: View, order: Order): { goal: SystemId | null; at: SystemId | null } {
  const world = (id: string) => view.worlds[id]?.system ?? null;
  if (order.type === 'moveFleet') return { goal: order.route.at(-1) ?? null, at: null };
  if (order.type === 'setMission' && 'world' in order.mission) {
    return { goal: world(order.mission.world), at: null };
  }
  if ('world' in order) return { goal: world(order.world), at: null };
  if (order.type === 'createSector') return { goal: world(order.seat), at: null };
  const fleet = 'fleet' in order ? view.fleets[order.fleet] : undefined;
  return { goal: null, at: fleet ? systemOf(view.chart, fleet.place) : null };
}

/** Fleets that exist only once the advice is taken. */
function madeBy(before: Planner, { view }: Planner): Advice['made'] {
  const made: Record<FleetId, { name: string; system: SystemId }> = {};
  for (const id of Object.keys(view.fleets)) {
    const fleet = view.fleets[id];
    if (!fleet || before.view.fleets[id]) continue;
    made[id] = { name: fleet.name, system: systemOf(view.chart, fleet.place) };
  }
  return made;
}
