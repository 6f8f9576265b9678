import { givenAway, type LimitDefinition } from './definition';

/** Breaks no ship up and hands no fleet over. */
export const keepShips: LimitDefinition<'keepShips'> = {
  kind: 'keepShips',
  stops: (order, { view }) =>
    order.type === 'scrapShips' || givenAway(view, order).some(({ kind }) => kind === 'fleet')
      ? { code: 'limit.keepShips' }
      : null,
};
