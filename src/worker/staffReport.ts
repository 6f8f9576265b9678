import { subjectOf } from '../ai/advice/rows';
import { fleetsOf } from '../ai/core/decided';
import { destination } from '../ai/core/destination';
import type { FleetId, Game, GameFile, GivenOrder, SystemId, View } from '../sim';
import type { StaffReport, StaffRow } from './protocol';

/** Nobody's staff did anything. */
export const noStaffReport: StaffReport = { did: [], gone: {}, stopped: [] };

/** What the staff of a power did in the turn that led to what it sees now, as the game file holds it. */
export function staffReport({ turns }: GameFile, view: View, before: Game | null): StaffReport {
  const { faction, turn } = view;
  const record = turns[turn - 2];
  if (!record) return noStaffReport;
  const rows = new Map<string, GivenOrder[]>();
  for (const [at, given] of (record.orders[faction] ?? []).entries()) {
    if (given.by !== 'staff' || given.order.type === 'note') continue;
    const subject = subjectOf(given.order, faction, at);
    rows.set(subject, [...(rows.get(subject) ?? []), given]);
  }
  const did = [...rows.values()].map(
    (orders): StaffRow => ({ orders, place: placeOf(view, orders) }),
  );
  const gone = goneFleets(view, before, [...rows.values()].flat());
  return { did, gone, stopped: record.stopped?.[faction] ?? [] };
}

/** Names of fleets that orders speak of and nobody sees any more: they had them, or were given them. */
function goneFleets(
  view: View,
  before: Game | null,
  orders: readonly GivenOrder[],
): StaffReport['gone'] {
  const gone: Record<FleetId, { readonly name: string }> = {};
  for (const { order } of orders) {
    for (const id of fleetsOf(view, order)) {
      const made = order.type === 'splitFleet' && id !== order.fleet ? order.name : undefined;
      const name = before?.fleets[id]?.name ?? made;
      if (!view.fleets[id] && name !== undefined) gone[id] = { name };
    }
  }
  return gone;
}

/** Where orders led: the end of a way, else where the thing is that they spoke of. */
function placeOf(view: View, orders: readonly GivenOrder[]): SystemId | null {
  const places = orders.map(({ order }) => destination(view, order));
  const goal = places.find((place) => place.goal !== null)?.goal;
  return goal ?? places.find(({ at }) => at !== null)?.at ?? null;
}
