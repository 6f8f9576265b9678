import type { FleetId, GivenOrder, Reason, Ruleset, SystemId, View } from '../../sim';
import { systemOf } from '../../sim';
import { alliesWanted } from '../core/aims';
import { fleetsOf } from '../core/decided';
import { destination } from '../core/destination';
import { isFighting, roleOf } from '../core/forces';
import { openPlanner, type PlannedOrder, type Planner } from '../core/planner';
import { type Purpose, purpose, purposes } from '../core/purpose';
import type { Difficulty } from '../core/skill';
import { openGate } from '../staff/openGate';
import { staffPlanner, staffSkill } from '../staff/staffWork';
import { think } from '../think';
import type { Advice, AdviceCost, AdvicePlan, AdviceRow, PlacedOrder } from './advice';
import { costsOf, free, sumOf } from './costs';
import { leavesOf } from './leaves';
import { needsOf } from './needs';
import { pursuitsOf } from './pursuit';
import { draftRows, type RowDraft } from './rows';

/**
 * What a planner would have a person do, in plans: a pure function of what he knew as the month
 * began and of what he has ordered since. What he ordered himself is left to him; all of the advice
 * together is legal on top of it, and so is every row together with those it needs. First stands what
 * his staff will do as the month ends, then what is proposed on top of that.
 */
export function advise(
  view: View,
  rules: Ruleset,
  given: readonly GivenOrder[] = [],
  difficulty: Difficulty = staffSkill.difficulty,
): Advice {
  const staff = staffPlanner(view, rules, given);
  if (staff !== null) think(staff);
  const doing =
    staff === null ? nothing : counselOf(open(view, rules, given), staff, 'do', nothing);
  const done = [...given, ...doing.orders.map(({ given: order }) => order)];
  const planner = openPlanner(view, rules, {
    ...staffSkill,
    difficulty,
    given: done,
    gate: (realm) => openGate(realm, rules, 'propose'),
  });
  const situation = think(planner);
  if (situation === null) return { pursuits: [], plans: [], leaves: [], stopped: [], made: {} };
  const proposed = counselOf(open(view, rules, done), planner, 'propose', doing);
  const orders = [...doing.orders, ...proposed.orders];
  const tasked = new Set(orders.flatMap((each) => fleetsOf(planner.view, each.given.order)));
  const stopped = [...(staff?.gate?.stopped ?? []), ...(planner.gate?.stopped ?? [])];
  return {
    pursuits: pursuitsOf(planner, situation),
    plans: [...doing.plans, ...proposed.plans],
    leaves: leavesOf(planner, situation, tasked, stopped),
    stopped,
    made: { ...doing.made, ...proposed.made },
  };
}

/** The month as ordered so far, before anything is planned on top. */
function open(view: View, rules: Ruleset, given: readonly GivenOrder[]): Planner {
  return openPlanner(view, rules, { ...staffSkill, given });
}

/** What one planner has to say, with the places of its rows and orders after those of another. */
interface Counsel extends Pick<Advice, 'plans' | 'made'> {
  readonly orders: readonly PlacedOrder[];
  readonly rows: number;
}

const nothing: Counsel = { plans: [], made: {}, orders: [], rows: 0 };

function counselOf(
  before: Planner,
  planner: Planner,
  mode: AdvicePlan['mode'],
  after: Counsel,
): Counsel {
  const { rules } = planner;
  const offset = after.orders.length;
  const drafts = draftRows(planner.orders, planner.me, offset);
  const needs = needsOf(before.view, rules, drafts);
  const orders = drafts.flatMap((draft) => draft.orders).sort(byPlace);
  const costs = costsOf(before.view, rules, orders);
  const rows = drafts.map(
    (draft, index): AdviceRow => ({
      id: after.rows + index,
      orders: draft.orders,
      needs: (needs[index] ?? []).map((each) => after.rows + each),
      place: placeOf(planner, draft.orders),
    }),
  );
  const plans = purposesOf(planner, drafts).map((each) =>
    planFor(planner, each, drafts, rows, costs, { mode, offset }),
  );
  const all = planner.orders.map(({ order, reason }, index) => ({
    at: offset + index,
    given: { order, reason },
  }));
  return { plans, made: madeBy(before, planner), orders: all, rows: after.rows + rows.length };
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

function seeksAllies({ view, me, own, answers, gate }: Planner): boolean {
  if (answers || gate?.serves(purpose('found')) === false) return false;
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
  { mode, offset }: { readonly mode: AdvicePlan['mode']; readonly offset: number },
): AdvicePlan {
  const own = rows.filter(
    (_, index) => keyOf((drafts[index] as RowDraft).purpose) === keyOf(served),
  );
  const orders = own.flatMap((row) => row.orders);
  const opens =
    mode === 'propose' &&
    served.kind === 'found' &&
    !orders.some(({ given }) => given.order.type === 'proposeFounding');
  return {
    purpose: served,
    mode,
    reason:
      planner.remarks.find((each) => keyOf(each.purpose) === keyOf(served))?.reason ??
      weightiest(orders),
    cost: { ...sumOf(orders.map(({ at }) => costs.get(at) ?? free)), ...sent(planner, orders) },
    rows: own,
    step: opens ? { kind: 'talks', with: alliesWanted(planner.view, planner.me) } : null,
    notes: planner.orders.flatMap((planned, at) => noteFor(planned, offset + at, served)),
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
