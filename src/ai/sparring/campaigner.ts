import {
  enemiesOf,
  type FactionId,
  type GivenOrder,
  idsOf,
  type Ruleset,
  ratingPointsOf,
  sortedBy,
  type View,
  worldsOf,
} from '../../sim';
import { victoryPlaces } from '../core/aims';
import { answerOffers } from './answerOffers';
import { arm, byDistance, preyOf } from './assault';
import { goToWar, serveOperations } from './council';
import { foundAlliance } from './founding';
import { type Hand, openHand } from './hand';
import { develop, keepHouse } from './housekeeping';
import { march } from './march';
import { preyFor } from './prey';
import { settle } from './settling';
import { hawk } from './wares';

/** Settlers' ships under way or in yards at a time, and warships laid down in a month. */
const settlers = 2;
const most = 20;
/** Months in which partners are looked for before a war is begun alone. */
const courtship = 4;

/**
 * Plays to win by war as a person would who knows the rules: founds an alliance, sells what it can spare, settles
 * and develops, builds warships with the rest, and strikes the weakest places of the one who holds what
 * its victory asks for, with all it has in one place at a time.
 */
export function campaigner(view: View, rules: Ruleset): readonly GivenOrder[] {
  const hand = openHand(view, rules);
  const victim = victimOf(hand);
  answerOffers(hand, victim);
  foundAlliance(hand, victim);
  const prey = preyFor(hand);
  const isReady = hand.own.alliance !== null || view.turn > courtship;
  if (victim !== null && isReady && enemiesOf(hand.view, hand.me).length === 0) {
    goToWar(hand, victim);
  }
  march(hand, prey, serveOperations(hand, prey));
  for (const other of idsOf(view.factions)) {
    if (other !== hand.me && other !== victim) hawk(hand, other, victim !== null);
  }
  settle(hand, settlers);
  arm(hand, most);
  keepHouse(hand, 'industry', 'sell');
  develop(hand);
  return hand.orders;
}

/** An enemy; else who holds what the own victory asks for; else the weakest of those who are near. */
function victimOf(hand: Hand): FactionId | null {
  const { view, rules, me, own } = hand;
  const allies = view.alliances[own.alliance ?? '']?.members ?? [];
  const others = idsOf(view.factions).filter((id) => id !== me && !allies.includes(id));
  const reached = others.filter((id) => preyOf(hand, id).length > 0);
  const [enemy] = byDistance(hand, enemiesOf(view, me));
  if (enemy !== undefined) return enemy;
  const places = victoryPlaces(view, me);
  const holds = (id: FactionId) =>
    worldsOf(view).filter(({ owner, system }) => owner === id && places.has(system)).length;
  const [holder] = sortedBy(reached, (id) => -holds(id));
  if (holder !== undefined && holds(holder) > 0) return holder;
  const near = byDistance(hand, reached).slice(0, neighbours);
  return sortedBy(near, (id) => ratingPointsOf(view, rules, id))[0] ?? null;
}

/** The nearest powers among whom the weakest is chosen. */
const neighbours = 3;
