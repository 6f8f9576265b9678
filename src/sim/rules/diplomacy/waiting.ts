import { inOrder } from '../../lib/ordered';
import type { Congress } from '../../state/congress';
import type { Deal, Founding } from '../../state/diplomacy';
import type { FactionId } from '../../state/ids';
import type { GivenOrder } from '../../state/order';
import type { View } from '../../state/view';
import { congressesIn, invitedTo, isAwaited } from './congress/congress';

/** Offers made to a power that it has not answered with this turn's orders. */
export function offersTo(view: View, faction: FactionId, orders: readonly GivenOrder[]): Deal[] {
  const answered = new Set(
    orders.flatMap(({ order }) => {
      if (order.type === 'answerDeal') return [order.deal];
      return order.type === 'proposeDeal' && order.counters !== null ? [order.counters] : [];
    }),
  );
  return inOrder(view.deals).filter(
    ({ id, to, accepted }) => to === faction && accepted === undefined && !answered.has(id),
  );
}

/** Offers a power has made that nobody has answered. */
export function offersFrom(view: View, faction: FactionId): Deal[] {
  return inOrder(view.deals).filter(({ from }) => from === faction);
}

/** Talks about an alliance in which a power has neither signed nor refused. */
export function talksFor(
  view: View,
  faction: FactionId,
  orders: readonly GivenOrder[],
): Founding[] {
  const answered = new Set(
    orders.flatMap(({ order }) => (order.type === 'answerFounding' ? [order.founding] : [])),
  );
  return inOrder(view.foundings).filter(
    ({ id, by, members, signed }) =>
      by !== faction && members.includes(faction) && !signed.includes(faction) && !answered.has(id),
  );
}

/** Congresses that concern a power and to which it has not said what it will sign. */
export function congressesFor(
  view: View,
  faction: FactionId,
  orders: readonly GivenOrder[],
): Congress[] {
  const answered = new Set(
    orders.flatMap(({ order }) => (order.type === 'answerCongress' ? [order.congress] : [])),
  );
  return congressesIn(view).filter(
    (congress) =>
      isAwaited(congress) &&
      congress.answers[faction] === undefined &&
      !answered.has(congress.id) &&
      invitedTo(view, congress.question).includes(faction),
  );
}

/** What awaits an answer in person: with empowered envoys, nothing. */
export function waitingFor(
  view: View,
  faction: FactionId,
  orders: readonly GivenOrder[],
): { readonly offers: Deal[]; readonly talks: Founding[]; readonly congresses: Congress[] } {
  if (view.factions[faction]?.envoys) return { offers: [], talks: [], congresses: [] };
  return {
    offers: offersTo(view, faction, orders),
    talks: talksFor(view, faction, orders),
    congresses: congressesFor(view, faction, orders),
  };
}
