import { describe, expect, test } from 'vitest';
import { applyOrder } from '../../../src/sim/orders/applyOrder';
import { isOrder, validateOrder } from '../../../src/sim/orders/validateOrder';
import type { DealItem } from '../../../src/sim/state/dealItem';
import type { Order } from '../../../src/sim/state/order';
import { planningCopy } from '../../../src/sim/view/planningCopy';
import { viewFor } from '../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../support/galaxy';

const latinum = (amount: number): DealItem => ({ kind: 'stock', stock: 'latinum', amount });
const offer = (give: DealItem[], take: DealItem[] = [], counters: string | null = null): Order => ({
  type: 'proposeDeal',
  to: 'blue',
  give,
  take,
  counters,
});

function table() {
  const { game, rules } = tinyGalaxy({
    systems: { a: [0, 0], b: [9000, 0] },
    factions: ['red', 'blue'],
    worlds: { 'a.home': { owner: 'red' }, 'b.home': { owner: 'blue' } },
  });
  const give = (faction: string, order: Order) => {
    const view = planningCopy(viewFor(game, rules, faction));
    const refusal = validateOrder(order, { view, faction, rules });
    if (refusal === null) {
      applyOrder(order, { realm: game, faction, rules });
      applyOrder(order, { realm: view, faction, rules });
      expect(view.deals).toEqual(viewFor(game, rules, faction).deals);
    }
    return refusal?.code ?? null;
  };
  return { game, rules, give };
}

describe('offers', () => {
  test('lie on the table, no more than so many before one power', () => {
    const { game, give } = table();
    expect(give('red', offer([latinum(10)]))).toBeNull();
    expect(give('red', offer([latinum(20)]))).toBeNull();
    expect(give('red', offer([latinum(30)]))).toBe('tooManyOffers');
    expect(Object.values(game.deals)).toMatchObject([
      { id: 'deal:red:1', from: 'red', to: 'blue', turn: 1, counters: null },
      { id: 'deal:red:2' },
    ]);
  });

  test('are refused for what cannot be done', () => {
    const { give } = table();
    expect(give('red', offer([latinum(5000)]))).toBe('giverLacks');
    expect(give('red', offer([]))).toBe('emptyDeal');
    expect(give('red', { ...offer([latinum(1)]), to: 'red' } as Order)).toBe('ownFaction');
    expect(give('red', { ...offer([latinum(1)]), to: 'nobody' } as Order)).toBe('unknownFaction');
  });

  test('are withdrawn by who made them', () => {
    const { game, give } = table();
    give('red', offer([latinum(10)]));
    expect(give('blue', { type: 'withdrawDeal', deal: 'deal:red:1' })).toBe('noSuchDeal');
    expect(give('red', { type: 'withdrawDeal', deal: 'deal:red:1' })).toBeNull();
    expect(game.deals).toEqual({});
  });

  test('are answered by whom they were made to, yes, no or with another offer', () => {
    const { game, give } = table();
    give('red', offer([latinum(10)]));
    give('red', offer([latinum(900)]));
    expect(give('red', { type: 'answerDeal', deal: 'deal:red:1', accept: true })).toBe(
      'noSuchDeal',
    );
    expect(give('blue', { type: 'answerDeal', deal: 'deal:red:1', accept: true })).toBeNull();
    expect(game.deals['deal:red:1']?.accepted).toBe(true);
    const answer = { ...offer([], [latinum(950)], 'deal:red:2'), to: 'red' } as Order;
    expect(give('blue', answer)).toBeNull();
    expect(game.deals['deal:red:2']?.accepted).toBe(false);
    expect(game.deals['deal:blue:1']).toMatchObject({ from: 'blue', counters: 'deal:red:2' });
    expect(give('blue', { ...answer, counters: 'deal:blue:1' } as Order)).toBe('noSuchDeal');
  });

  test('an answer to an offer withdrawn on the same turn changes nothing', () => {
    const { game, rules, give } = table();
    give('red', offer([latinum(10)]));
    const order: Order = { type: 'answerDeal', deal: 'deal:red:1', accept: true };
    game.deals = {};
    applyOrder(order, { realm: game, faction: 'blue', rules });
    expect(game.deals).toEqual({});
  });
});

describe('the form of an offer', () => {
  test('every kind of item', () => {
    const items: DealItem[] = [
      latinum(1),
      { kind: 'world', world: 'w' },
      { kind: 'technology', technology: 't' },
      { kind: 'fleet', fleet: 'f' },
      { kind: 'prisoner', character: 'c' },
      { kind: 'favour', amount: 2 },
      { kind: 'promise', promise: { kind: 'lean', toward: null }, turns: 3 },
      {
        kind: 'treaty',
        terms: { kind: 'armistice', turns: 0, zone: ['a'], stock: null, amount: 0 },
      },
    ];
    expect(isOrder(offer(items, [{ kind: 'peace' }]))).toBe(true);
    expect(isOrder(offer([...items, { kind: 'peace' }]))).toBe(false);
  });

  test.each<unknown>([
    { kind: 'peace', extra: 1 },
    { kind: 'stock', stock: 'gold', amount: 1 },
    { kind: 'stock', stock: 'latinum', amount: 0 },
    { kind: 'stock', stock: 'latinum', amount: 1.5 },
    { kind: 'world', world: '' },
    { kind: 'world', fleet: 'f' },
    { kind: 'world', world: '__proto__' },
    { kind: 'favour', amount: -1 },
    { kind: 'promise', promise: { kind: 'vote', motion: 'm', choice: 'abstain' }, turns: 0 },
    { kind: 'promise', promise: { kind: 'war', on: 'x', more: 1 }, turns: 3 },
    { kind: 'promise', promise: null, turns: 3 },
    { kind: 'treaty', terms: { kind: 'trade', turns: 0, zone: [], stock: null } },
    {
      kind: 'treaty',
      terms: { kind: 'armistice', turns: 0, zone: ['a', 'a'], stock: null, amount: 0 },
    },
    null,
    'peace',
    [],
  ])('refuses %j', (item) => {
    expect(isOrder({ ...offer([]), give: [item] })).toBe(false);
    expect(isOrder({ ...offer([]), take: [item] })).toBe(false);
  });

  test('refuses baskets that are none', () => {
    expect(isOrder({ ...offer([]), give: 'all' })).toBe(false);
    expect(isOrder({ ...offer([]), counters: 3 })).toBe(false);
    expect(isOrder({ type: 'answerDeal', deal: 'd', accept: 'yes' })).toBe(false);
    expect(isOrder({ type: 'withdrawDeal', deal: 7 })).toBe(false);
  });
});
