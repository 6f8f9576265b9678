import { refuse } from '../lib/refusal';
import { spendingRefusal } from '../rules/deals/setAside';
import { commodities, dealWithMarket, marketRoom, proceeds } from '../rules/economy/market';
import { isOneOf, isWhole } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Buys (a positive amount) or sells (a negative one) on the open market, for latinum. */
export const trade: OrderDefinition<'trade'> = {
  type: 'trade',
  quiet: true,
  check: ({ stock, amount }) =>
    isOneOf(stock, commodities) && isWhole(amount, -1_000_000, 1_000_000),
  validate({ stock, amount }, { view, faction, rules }) {
    const own = view.factions[faction];
    if (!own?.books) return refuse('unknownFaction', { faction });
    if (amount === 0) return refuse('nothingToTrade');
    const room = marketRoom(rules, own, stock, amount > 0 ? 'buy' : 'sell');
    if (Math.abs(amount) > room) return refuse('marketLimit', { stock, room });
    const given = amount > 0 ? 'latinum' : stock;
    const needed = amount > 0 ? -proceeds(rules, own, stock, amount) : -amount;
    return spendingRefusal(view, faction, given, needed);
  },
  apply({ stock, amount }, { realm, faction, rules }) {
    const books = realm.factions[faction]?.books;
    if (books) dealWithMarket(rules, books, stock, amount);
  },
};
