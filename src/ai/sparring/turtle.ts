import type { GivenOrder, Ruleset, View } from '../../sim';
import { openHand } from './hand';
import { develop, keepHouse } from './housekeeping';
import { settle } from './settling';

/** Never attacks: fortifies what it has and settles a little, for war comes to it or does not. */
export function turtle(view: View, rules: Ruleset): readonly GivenOrder[] {
  const hand = openHand(view, rules);
  keepHouse(hand, 'war');
  develop(hand);
  settle(hand, 1);
  return hand.orders;
}
