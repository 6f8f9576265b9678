import { refuse } from '../lib/refusal';
import type { OrderDefinition } from './definition';

/**
 * Goes on with a game that has ended. The outcome stays as it was recorded; no date ends what
 * follows.
 */
export const playOn: OrderDefinition<'playOn'> = {
  type: 'playOn',
  fallen: true,
  check: () => true,
  validate(_, { view }) {
    if (view.outcome === null) return refuse('notOver');
    return view.playedOn === undefined ? null : refuse('playedOnAlready');
  },
  apply(_, { realm }) {
    realm.playedOn = realm.turn;
  },
};
