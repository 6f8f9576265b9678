import { type GivenOrder, idsOf, type Ruleset, type View } from '../../sim';
import { planOrders } from '../planOrders';
import { breakFaith, fallUpon } from './faithless';
import { foundForItself } from './grabbing';
import { haggle } from './haggle';
import { openHand } from './hand';
import { schemeInCouncil } from './intrigue';

/**
 * Takes whatever the rules let it take, month by month: sells all it can to everybody for what each would pay, promises what
 * it has and what it has not, founds alliances by the shares most in its favour, moves whatever pays it, and
 * keeps no word. In all else it plays as the usual player, so that only its statecraft differs.
 */
export function greedy(source: View, rules: Ruleset): readonly GivenOrder[] {
  const hand = openHand(source, rules);
  const { view, me } = hand;
  foundForItself(hand);
  schemeInCouncil(hand);
  breakFaith(hand);
  const paid = idsOf(view.factions).filter((id) => id !== me && haggle(hand, id));
  fallUpon(hand, paid);
  const usual = planOrders(view, rules, { difficulty: 'normal' });
  return [...hand.orders, ...usual.filter(({ reason }) => !reason?.code.startsWith('word.'))];
}
