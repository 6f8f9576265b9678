import {
  type DealItem,
  dealItemChoices,
  type FactionId,
  type GivenOrder,
  idsOf,
  type Ruleset,
  type TreatyKind,
  type View,
} from '../../sim';
import { type Hand, openHand } from './hand';
import { develop, keepHouse } from './housekeeping';
import { settle } from './settling';
import { sell, treaty } from './talks';

const treaties: readonly TreatyKind[] = ['trade', 'transit', 'intelligence', 'nonAggression'];

/** Sells everything he can to everybody, and buys what he lacks: his envoys sign what pays. */
export function trader(view: View, rules: Ruleset): readonly GivenOrder[] {
  const hand = openHand(view, rules);
  keepHouse(hand, 'industry');
  develop(hand);
  settle(hand, 2);
  for (const other of idsOf(view.factions)) if (other !== hand.me) offer(hand, other);
  return hand.orders;
}

/** The first thing for which a court would pay: a treaty, else knowledge. */
function offer(hand: Hand, to: FactionId): boolean {
  const { view, rules, me } = hand;
  const known = dealItemChoices('technology', { realm: view, rules, giver: me, receiver: to });
  const wares: DealItem[] = [...treaties.map((kind) => treaty(kind)), ...known];
  return wares.some((ware) => sell(hand, to, [ware]));
}
