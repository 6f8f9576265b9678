import { type DealItem, dealItemChoices, type FactionId, type TreatyKind } from '../../sim';
import type { Hand } from './hand';
import { sell, treaty } from './talks';

const treaties: readonly TreatyKind[] = ['trade', 'transit', 'intelligence'];

/** Sells a court the first thing for which it would pay: a treaty, of peace too if wanted, else knowledge. */
export function hawk(hand: Hand, to: FactionId, peace: boolean): boolean {
  const { view, rules, me } = hand;
  const known = dealItemChoices('technology', { realm: view, rules, giver: me, receiver: to });
  const kinds = peace ? [...treaties, 'nonAggression' as const] : treaties;
  const wares: DealItem[] = [...kinds.map((kind) => treaty(kind)), ...known];
  return wares.some((ware) => sell(hand, to, [ware]));
}
