import { givenAway, type LimitDefinition } from './definition';

/** Cedes no world, now or by a promise. */
export const keepWorlds: LimitDefinition<'keepWorlds'> = {
  kind: 'keepWorlds',
  stops: (order, { view }) =>
    givenAway(view, order).some(
      (item) => item.kind === 'world' || (item.kind === 'promise' && item.promise.kind === 'cede'),
    )
      ? { code: 'limit.keepWorlds' }
      : null,
};
