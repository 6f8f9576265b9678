import type { FactionId, Order } from '../../sim';
import { taggedId } from '../../sim';
import type { PlannedOrder } from '../core/planner';
import type { Purpose } from '../core/purpose';
import type { PlacedOrder } from './advice';

/** A row before it is known what it rests on. */
export interface RowDraft {
  readonly orders: PlacedOrder[];
  purpose: Purpose;
}

/**
 * Puts orders that say one thing together; the planner's notes are no rows. `offset` orders stand
 * before them.
 */
export function draftRows(
  planned: readonly PlannedOrder[],
  me: FactionId,
  offset: number,
): RowDraft[] {
  const rows = new Map<string, RowDraft>();
  for (const [index, { order, reason, purpose }] of planned.entries()) {
    const at = offset + index;
    if (order.type === 'note') continue;
    const key = subjectOf(order, me, at);
    const row = rows.get(key) ?? { orders: [], purpose };
    row.orders.push({ at, given: { order, reason } });
    // What is done for readiness belongs to the task of the same fleet.
    if (row.purpose.kind === 'ready') row.purpose = purpose;
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** What an order is about: orders about the same make one row. `at` is its place among all. */
export function subjectOf(order: Order, me: FactionId, at: number): string {
  switch (order.type) {
    case 'splitFleet':
      return order.as === undefined ? `order:${at}` : taggedId('fleet', me, order.as);
    case 'moveFleet':
    case 'holdFleet':
    case 'setStance':
    case 'setRetreat':
    case 'setCloak':
    case 'setMission':
    case 'assignCommander':
    case 'commitFleet':
      return order.fleet;
    case 'scrapShips':
      return `scrap:${order.fleet}`;
    case 'enqueue':
      return order.as === undefined ? `order:${at}` : taggedId('item', me, order.as);
    case 'reorderQueue':
      return order.item;
    case 'createSector':
      return order.as === undefined ? `order:${at}` : taggedId('sector', me, order.as);
    case 'assignGovernor':
      return order.sector;
    case 'lobby':
      return `lobby:${order.motion}:${order.member}`;
    default:
      return `order:${at}`;
  }
}

/** Whether an order changes what ships a fleet is made of. */
export function isStructural({ type }: Order): boolean {
  return (
    type === 'splitFleet' ||
    type === 'mergeFleets' ||
    type === 'transferShips' ||
    type === 'scrapShips'
  );
}
