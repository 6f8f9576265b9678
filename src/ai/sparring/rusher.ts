import {
  enemiesOf,
  type FactionId,
  type GivenOrder,
  idsOf,
  type Ruleset,
  type View,
} from '../../sim';
import { arm, assault, byDistance, declare } from './assault';
import { type Hand, openHand } from './hand';
import { keepHouse } from './housekeeping';
import { answerAll } from './talks';

/** Warships laid down in a month at most. */
const most = 20;

/** Puts everything into warships at once and throws them at the nearest; signs nothing. */
export function rusher(view: View, rules: Ruleset): readonly GivenOrder[] {
  const hand = openHand(view, rules);
  answerAll(hand, false);
  const victim = victimOf(hand);
  if (victim !== null) assault(hand, victim);
  arm(hand, most);
  keepHouse(hand, 'industry');
  return hand.orders;
}

/** The nearest enemy; else the nearest power, on whom war is declared as soon as it can be paid. */
function victimOf(hand: Hand): FactionId | null {
  const { view, me } = hand;
  const [enemy] = byDistance(hand, enemiesOf(view, me));
  if (enemy !== undefined) return enemy;
  const others = idsOf(view.factions).filter((id) => id !== me);
  const [victim] = byDistance(hand, others);
  return victim !== undefined && declare(hand, victim) ? victim : null;
}
