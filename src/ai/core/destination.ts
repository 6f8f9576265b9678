import type { Order, SystemId, View } from '../../sim';
import { systemOf } from '../../sim';

/** Where on the map an order leads, and where what it speaks of is; null: nowhere. */
export function destination(
  view: View,
  order: Order,
): { goal: SystemId | null; at: SystemId | null } {
  const world = (id: string) => view.worlds[id]?.system ?? null;
  if (order.type === 'moveFleet') return { goal: order.route.at(-1) ?? null, at: null };
  if (order.type === 'setMission' && 'world' in order.mission) {
    return { goal: world(order.mission.world), at: null };
  }
  if ('world' in order && order.world !== null) return { goal: world(order.world), at: null };
  if (order.type === 'createSector') return { goal: world(order.seat), at: null };
  const fleet = 'fleet' in order ? view.fleets[order.fleet] : undefined;
  return { goal: null, at: fleet ? systemOf(view.chart, fleet.place) : null };
}
