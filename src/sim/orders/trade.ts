import { refuse } from '../lib/refusal';
import { marketRoom, proceeds } from '../rules/economy/market';
import { isOneOf, isWhole } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Buys (a positive amount) or sells (a negative one) on the open market, for latinum. */
export const trade: OrderDefinition<'trade'> = {
  type: 'trade',
  check: ({ stock, amount }) =>
    isOneOf(stock, ['dilithium', 'duranium']) && isWhole(amount, -1_000_000, 1_000_000),
  validate({ stock, amount }, { view, faction, rules }) {
    const own = view.factions[faction];
    if (!own?.books) return refuse('unknownFaction', { faction });
    if (amount === 0) return refuse('nothingToTrade');
    const room = marketRoom(rules, own, stock);
    if (Math.abs(amount) > room) return refuse('marketLimit', { stock, room });
    const given = amount > 0 ? 'latinum' : stock;
    const needed = amount > 0 ? -proceeds(rules, amount) : -amount;
    const available = own.books.stocks[given];
    return needed > available ? refuse('lacksStock', { stock: given, needed, available }) : null;
  },
  apply({ stock, amount }, { realm, faction, rules }) {
    const books = realm.factions[faction]?.books;
    if (!books) return;
    books.stocks[stock] += amount;
    books.stocks.latinum += proceeds(rules, amount);
    const traded = books.traded ?? { dilithium: 0, duranium: 0 };
    books.traded = { ...traded, [stock]: traded[stock] + Math.abs(amount) };
  },
};
