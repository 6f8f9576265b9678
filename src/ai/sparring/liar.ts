import {
  type DealItem,
  enemiesOf,
  type FactionId,
  type GivenOrder,
  idsOf,
  partnerIn,
  type Ruleset,
  treatiesBetween,
  treatiesOf,
  treatyBetween,
  type View,
} from '../../sim';
import { arm, assault, byDistance, declare } from './assault';
import { type Hand, openHand } from './hand';
import { develop, keepHouse } from './housekeeping';
import { settle } from './settling';
import { answerAll, sell, treaty } from './talks';

/** Months in which he only signs, and for which he promises peace. */
const patience = 12;
const sworn = 60;

/**
 * Signs whatever is laid before him and sells his word for latinum; then, while nobody is his enemy, breaks what
 * he has signed with the nearest and attacks him.
 */
export function liar(view: View, rules: Ruleset): readonly GivenOrder[] {
  const hand = openHand(view, rules);
  answerAll(hand, true);
  const victim = enemiesOf(view, hand.me)[0] ?? betray(hand);
  if (victim !== null) assault(hand, victim);
  for (const other of idsOf(view.factions)) {
    if (other !== hand.me && other !== victim) swear(hand, other);
  }
  settle(hand, 2);
  arm(hand, view.turn < patience ? 2 : 20);
  keepHouse(hand, 'industry');
  develop(hand);
  return hand.orders;
}

/** Whom he turns on: the nearest with whom he has signed anything. */
function betray(hand: Hand): FactionId | null {
  const { view, me } = hand;
  if (view.turn < patience) return null;
  const signed = treatiesOf(view, me).map((each) => partnerIn(each, me));
  const [victim] = byDistance(hand, [...new Set(signed)].sort());
  if (victim === undefined) return null;
  for (const { id } of treatiesBetween(view, me, victim)) {
    hand.give({ type: 'breakTreaty', treaty: id });
  }
  return declare(hand, victim) ? victim : null;
}

/** A treaty for nothing, else a promise of peace for money. */
function swear(hand: Hand, to: FactionId): void {
  const { view, me } = hand;
  for (const kind of ['nonAggression', 'trade'] as const) {
    if (treatyBetween(view, kind, me, to) !== null) continue;
    const give = [treaty(kind)];
    if (sell(hand, to, give)) return;
    if (hand.give({ type: 'proposeDeal', to, give, take: [], counters: null })) return;
  }
  const word: DealItem = {
    kind: 'promise',
    promise: { kind: 'spare', faction: to },
    turns: sworn,
  };
  sell(hand, to, [word]);
}
