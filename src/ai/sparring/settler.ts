import type { GivenOrder, Ruleset, View } from '../../sim';
import { openHand } from './hand';
import { develop, keepHouse } from './housekeeping';
import { settle } from './settling';

/** Settlers' ships under way or in yards at a time. */
const most = 6;

/** Only expands: every free world in reach, as fast as yards can lay down ships for it. */
export function settler(view: View, rules: Ruleset): readonly GivenOrder[] {
  const hand = openHand(view, rules);
  settle(hand, most);
  keepHouse(hand, 'industry');
  develop(hand);
  return hand.orders;
}
