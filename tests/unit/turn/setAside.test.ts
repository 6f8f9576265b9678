import { describe, expect, test } from 'vitest';
import { applyOrder } from '../../../src/sim/orders/applyOrder';
import { validateOrder } from '../../../src/sim/orders/validateOrder';
import { counterOffer } from '../../../src/sim/rules/deals/counterOffer';
import { freeStock } from '../../../src/sim/rules/deals/setAside';
import type { DealItem } from '../../../src/sim/state/dealItem';
import type { Order } from '../../../src/sim/state/order';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { planningCopy } from '../../../src/sim/view/planningCopy';
import { viewFor } from '../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../support/galaxy';

const stock = (kind: 'latinum' | 'influence' | 'duranium', amount: number): DealItem => ({
  kind: 'stock',
  stock: kind,
  amount,
});

const propose = (to: string, give: DealItem[], take: DealItem[] = []): Order => ({
  type: 'proposeDeal',
  to,
  give,
  take,
  counters: null,
});

/** Red has a Council with blue, is its broker, and knows green. */
function month() {
  const { game, rules } = tinyGalaxy({
    systems: { a: [0, 0], b: [9000, 0], c: [9000, 900] },
    factions: { red: { stocks: { latinum: 100, influence: 30 } }, blue: {}, gold: {}, green: {} },
    worlds: {
      'a.home': { owner: 'red' },
      'a.colony': { owner: 'red' },
      'b.home': { owner: 'blue' },
      'b.two': { owner: 'gold' },
      'c.home': { owner: 'green' },
    },
    alliances: { pact: { members: ['red', 'blue', 'gold'], broker: 'red' } },
  });
  const view = planningCopy(viewFor(game, rules, 'red'));
  const given: Order[] = [];
  const refusal = (order: Order) => validateOrder(order, { view, faction: 'red', rules });
  const give = (order: Order) => {
    expect(refusal(order)).toBeNull();
    applyOrder(order, { realm: view, faction: 'red', rules });
    given.push(order);
  };
  return { game, rules, view, refusal, give, given };
}

describe('what is offered is set aside', () => {
  test('the same latinum is not offered twice, and is free again when the offer is taken back', () => {
    const { refusal, give, view } = month();
    give(propose('blue', [stock('latinum', 70)]));
    expect(freeStock(view, 'red', 'latinum')).toBe(30);
    expect(refusal(propose('green', [stock('latinum', 40)]))).toEqual({
      code: 'giverHasOffered',
      values: { faction: 'red', stock: 'latinum', needed: 40, available: 30 },
    });
    expect(refusal(propose('green', [stock('latinum', 30)]))).toBeNull();
    const [deal] = Object.keys(view.deals);
    give({ type: 'withdrawDeal', deal: deal! });
    expect(refusal(propose('green', [stock('latinum', 40)]))).toBeNull();
  });

  test('nor spent on the market, on a war or in Council', () => {
    const { refusal, give } = month();
    give(propose('green', [stock('latinum', 95), stock('influence', 28)]));
    expect(refusal({ type: 'trade', stock: 'duranium', amount: 20 })?.code).toBe('stockOffered');
    const motion = { kind: 'tariff', permille: 100 } as const;
    expect(refusal({ type: 'proposeMotion', terms: motion, ultimatum: false })?.code).toBe(
      'stockOffered',
    );
    expect(refusal({ type: 'setBrokerage', lean: 'blue', effort: 3 })?.code).toBe('stockOffered');
  });

  test('a lean and a world are promised to one, whoever is asked next', () => {
    const { refusal, give } = month();
    const lean: DealItem = { kind: 'promise', promise: { kind: 'lean', toward: null }, turns: 6 };
    const world: DealItem = { kind: 'world', world: 'a.colony' };
    give(propose('blue', [lean], [stock('latinum', 20)]));
    expect(refusal(propose('gold', [lean]))).toEqual({
      code: 'offeredAlready',
      values: { faction: 'red', other: 'blue' },
    });
    give(propose('blue', [world]));
    expect(refusal(propose('green', [world]))?.code).toBe('offeredAlready');
  });

  test('what one asks of a court in two offers counts together', () => {
    const { refusal, give, game } = month();
    expect(game.factions.blue!.books!.stocks.latinum).toBe(1000);
    give(propose('blue', [], [stock('latinum', 700)]));
    expect(refusal(propose('blue', [], [stock('latinum', 400)]))?.code).toBe('giverHasOffered');
  });

  test('favours of two offers add up', () => {
    const { refusal, give, rules } = month();
    const most = rules.numbers.deals.favour.mostOwed;
    give(propose('blue', [{ kind: 'favour', amount: most }]));
    expect(refusal(propose('blue', [{ kind: 'favour', amount: 1 }]))?.code).toBe('tooManyFavours');
    expect(refusal(propose('gold', [{ kind: 'favour', amount: 1 }]))).toBeNull();
  });

  test('what would be asked in addition is no more than is left', () => {
    const { give, view, rules } = month();
    give(propose('green', [stock('latinum', 80)]));
    const wanted = { from: 'red', to: 'blue', give: [], take: [stock('duranium', 40)] };
    const asked = counterOffer(view, rules, wanted);
    expect(asked?.take).toEqual([stock('duranium', 40)]);
    expect(asked?.give).not.toContainEqual(stock('latinum', 40));
  });

  test('everything offered in a month can be handed over, even when others ask for the same', () => {
    const { game, rules, give, given } = month();
    give(propose('blue', [stock('latinum', 60)]));
    give(propose('green', [stock('latinum', 40)]));
    game.factions.red!.envoys = true;
    const orders = {
      red: given.map((order) => ({ order })),
      gold: [{ order: propose('red', [stock('duranium', 400)], [stock('latinum', 90)]) }],
    };
    const { events } = resolveTurn(game, orders, rules);
    const made = events.flatMap((event) => (event.type === 'dealMade' ? [event.receiver] : []));
    expect(made.sort()).toEqual(['blue', 'green']);
  });
});
