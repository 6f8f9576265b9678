import type { GivenOrder, Ruleset, View } from '../../sim';
import { planOrders } from '../planOrders';
import { foundForItself } from './grabbing';
import { openHand } from './hand';

/**
 * The usual player, but for not waiting until it is driven to find allies: it founds at once the alliance by the
 * shares most in its favour. Beside it the greedy one shows what all its other tricks bring.
 */
export function founder(source: View, rules: Ruleset): readonly GivenOrder[] {
  const hand = openHand(source, rules);
  foundForItself(hand);
  return [...hand.orders, ...planOrders(hand.view, rules, { difficulty: 'normal' })];
}
