import { inOrder } from '../lib/ordered';
import { refuse } from '../lib/refusal';
import { leadRefusal, risingLedBy } from '../rules/peoples/movements/lead';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/**
 * Takes the side of a people that rises, or leaves it: who has lost every world goes on as the power that rose, if it wins.
 * Offered to those who are no more, and to those who have nothing but ships; nobody hears of it before that day.
 */
export const leadRising: OrderDefinition<'leadRising'> = {
  type: 'leadRising',
  fallen: true,
  check: ({ movement }) => movement === null || isId(movement),
  validate({ movement }, { view, faction }) {
    if (movement !== null) return leadRefusal(view, faction, view.movements?.[movement]);
    return risingLedBy(view, faction) === null ? refuse('leadsNobody') : null;
  },
  apply({ movement: chosen }, { realm, faction }) {
    for (const movement of inOrder(realm.movements ?? {})) {
      const { led, ...others } = movement;
      const isChosen = movement.id === chosen && led === undefined;
      if (!isChosen && led !== faction) continue;
      // Of two who would lead the same rising it has the first.
      const now = isChosen ? { ...others, led: faction } : others;
      realm.movements = { ...realm.movements, [movement.id]: now };
    }
  },
};
