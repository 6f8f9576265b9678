import { runRefusal } from '../rules/smuggling/runRefusal';
import { isId, isWhole } from '../state/shape';
import type { OrderDefinition } from './definition';
import { worksOf } from './queueOrders';

/** Has runners bring parts to the yard of a sealed world, month by month, or calls them back; they are paid when they set out. */
export const runBlockade: OrderDefinition<'runBlockade'> = {
  type: 'runBlockade',
  check: ({ world, count }) => isId(world) && isWhole(count, 0, 1000),
  validate: ({ world, count }, { view, faction, rules }) =>
    runRefusal(view, rules, faction, world, count),
  apply({ world, count }, { realm, faction }) {
    const works = worksOf(realm, faction, world);
    if (!works) return;
    if (count === 0) delete works.runners;
    else works.runners = count;
  },
};
