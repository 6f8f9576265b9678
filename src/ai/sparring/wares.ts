import { type DealItem, dealItemChoices, type FactionId, type TreatyKind } from '../../sim';
import type { Hand } from './hand';
import { sell, treaty } from './talks';

const treaties: readonly TreatyKind[] = ['trade', 'transit', 'intelligence', 'nonAggression'];

/** Sells a court the first thing for which it would pay: a treaty, else knowledge. */
export function hawk(hand: Hand, to: FactionId): boolean {
  const { view, rules, me } = hand;
  const known = dealItemChoices('technology', { realm: view, rules, giver: me, receiver: to });
  const wares: DealItem[] = [...treaties.map((kind) => treaty(kind)), ...known];
  return wares.some((ware) => sell(hand, to, [ware]));
}
