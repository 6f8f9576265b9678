import { type GivenOrder, idsOf, type Ruleset, type View } from '../../sim';
import { openHand } from './hand';
import { develop, keepHouse } from './housekeeping';
import { settle } from './settling';
import { hawk } from './wares';

/** Sells everything he can to everybody, and buys what he lacks: his envoys sign what pays. */
export function trader(view: View, rules: Ruleset): readonly GivenOrder[] {
  const hand = openHand(view, rules);
  keepHouse(hand, 'industry');
  develop(hand);
  settle(hand, 2);
  for (const other of idsOf(view.factions)) if (other !== hand.me) hawk(hand, other, true);
  return hand.orders;
}
