import type { FactionId, GivenOrder, TurnOrders } from '../sim';
import { draftKey } from './saves';
import type { Kept } from './shelf';

/** Puts orders of the second shelf under the seat they were given in. */
export async function seatOldDrafts(kept: Kept): Promise<void> {
  const seats = new Map<string, FactionId | null>();
  for (const save of await kept.all('saves')) {
    seats.set(save.key, save.faction);
    kept.put('saves', save.key, { ...save, draft: seated(save.draft, save.faction) });
  }
  for (const draft of await kept.all('drafts')) {
    const orders = seated(draft.orders, seats.get(draft.save) ?? null);
    kept.put('drafts', draftKey(draft.save, draft.tab), { ...draft, orders });
  }
}

/** The second shelf knew one person: a plain list is of the seat that was played. */
function seated(orders: TurnOrders, seat: FactionId | null): TurnOrders {
  const list: unknown = orders;
  if (!Array.isArray(list)) return orders;
  return seat === null || list.length === 0 ? {} : { [seat]: list as GivenOrder[] };
}
