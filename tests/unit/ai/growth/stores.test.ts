import { describe, expect, it } from 'vitest';
import { planOrders } from '../../../../src/ai/planOrders';
import { type OrderType, reserveKey, viewFor } from '../../../../src/sim';
import { tinyGalaxy } from '../../../support/galaxy';

interface Held {
  readonly dilithium: number;
  readonly duranium: number;
  readonly latinum: number;
}

/** What a power with one world orders, with so much in store and so much sold lately. */
function ordersOf(held: Held, sold = 0, ships: readonly string[] = []) {
  const { game, rules } = tinyGalaxy({
    systems: { home: [0, 0] },
    factions: { red: { stocks: { influence: 50, ...held } } },
    worlds: { 'home.prime': { owner: 'red', development: 'developed', people: 9000 } },
    fleets: ships.length === 0 ? [] : [{ faction: 'red', at: 'home', ships: [...ships] }],
  });
  if (sold !== 0) game.factions.red!.books!.market = { dilithium: sold, duranium: 0 };
  return planOrders(viewFor(game, rules, 'red'), rules, { difficulty: 'normal' });
}

function only(given: ReturnType<typeof planOrders>, type: OrderType) {
  return given.filter(({ order }) => order.type === type).map(({ order }) => order);
}

describe('stores', () => {
  it('that lie idle are sold, what is missing to use the rest is bought', () => {
    const given = only(ordersOf({ dilithium: 900, duranium: 0, latinum: 900 }), 'trade');
    const amounts = Object.fromEntries(
      given.flatMap((order) => (order.type === 'trade' ? [[order.stock, order.amount]] : [])),
    );
    expect(amounts.dilithium).toBeLessThan(0);
    expect(amounts.duranium).toBeGreaterThan(0);
  });

  it('are not thrown on a market that pays too little, nor traded in trifles', () => {
    expect(only(ordersOf({ dilithium: 900, duranium: 100, latinum: 150 }, 80), 'trade')).toEqual(
      [],
    );
    expect(only(ordersOf({ dilithium: 75, duranium: 100, latinum: 150 }), 'trade')).toEqual([]);
  });

  it('kept against losses are told of', () => {
    const fleet = Array.from({ length: 30 }, () => 'cruiser');
    const given = ordersOf({ dilithium: 2000, duranium: 2000, latinum: 10 }, 100, fleet);
    const notes = given.filter(
      ({ order }) => order.type === 'note' && order.key === reserveKey('duranium'),
    );
    expect(notes.map(({ reason }) => reason?.code)).toEqual(['trade.reserve']);
  });

  it('kept for a war are told of as far as it burns them, and no further', () => {
    const kept = (atWar: boolean, dilithium: number) => {
      const { game, rules } = tinyGalaxy({
        systems: { home: [0, 0], far: [9000, 0] },
        factions: {
          red: { stocks: { dilithium, duranium: 100, latinum: 0, influence: 0 } },
          blue: {},
        },
        worlds: { 'home.prime': { owner: 'red', development: 'developed', people: 9000 } },
        fleets: [{ faction: 'red', at: 'home', ships: ['cruiser*20'] }],
        wars: atWar ? [['blue', 'red']] : [],
      });
      const given = planOrders(viewFor(game, rules, 'red'), rules, { difficulty: 'normal' });
      return given.flatMap(({ order, reason }) =>
        order.type === 'note' && order.key === reserveKey('dilithium')
          ? [[reason?.code, Number(order.value)]]
          : [],
      );
    };
    // Half of twenty cruisers: 400; what they burn in 24 months: 480.
    expect(kept(false, 9000)).toEqual([['trade.reserve', 300]]);
    expect(kept(true, 9000)).toEqual([['trade.warChest', 600]]);
    expect(kept(true, 60)).toEqual([]);
  });
});
