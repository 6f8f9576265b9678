import { subjectOf } from '../ai/advice/rows';
import { destination } from '../ai/core/destination';
import type { GameFile, GivenOrder, SystemId, View } from '../sim';
import type { StaffReport, StaffRow } from './protocol';

/** Nobody's staff did anything. */
export const noStaffReport: StaffReport = { did: [], stopped: [] };

/** What the staff of a power did in the turn that led to what it sees now, as the game file holds it. */
export function staffReport({ turns }: GameFile, view: View): StaffReport {
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
  return { did, stopped: record.stopped?.[faction] ?? [] };
}

/** Where orders led: the end of a way, else where the thing is that they spoke of. */
function placeOf(view: View, orders: readonly GivenOrder[]): SystemId | null {
  const places = orders.map(({ order }) => destination(view, order));
  const goal = places.find((place) => place.goal !== null)?.goal;
  return goal ?? places.find(({ at }) => at !== null)?.at ?? null;
}
