import { refundOf } from '../rules/production/queue';
import { isId } from '../state/shape';
import { stockKinds } from '../state/stocks';
import type { OrderDefinition } from './definition';
import { itemOf, refuseItem, worksOf } from './queueOrders';

/** Strikes an entry from a queue; a share of what it has cost comes back. */
export const dequeue: OrderDefinition<'dequeue'> = {
  type: 'dequeue',
  check: ({ world, item }) => isId(world) && isId(item),
  validate: ({ world, item }, judging) => refuseItem(judging, world, item),
  apply({ world, item }, { realm, faction, rules }) {
    const works = worksOf(realm, faction, world);
    const struck = itemOf(realm, faction, world, item);
    const books = realm.factions[faction]?.books;
    if (!works || !struck || !books) return;
    works.queue = works.queue.filter((each) => each !== struck);
    const refund = refundOf(struck, rules.numbers.production.scrapShare);
    for (const stock of stockKinds) books.stocks[stock] += refund[stock];
  },
};
