import { describe, expect, it } from 'vitest';
import {
  applyOrder,
  isOrder,
  type Order,
  planningCopy,
  validateOrder,
  viewFor,
} from '../../../src/sim';
import { tinyGalaxy } from '../../support/galaxy';

function reds() {
  const { game, rules } = tinyGalaxy({
    systems: { sol: [0, 0] },
    factions: { red: { sectors: {} }, blue: {} },
    worlds: { 'sol.earth': { owner: 'red', people: 8000 } },
    fleets: [
      { faction: 'red', at: 'sol', ships: ['cruiser'] },
      { faction: 'blue', at: 'sol', ships: ['cruiser'] },
    ],
  });
  const view = planningCopy(viewFor(game, rules, 'red'));
  const give = (order: Order) => {
    const refusal = validateOrder(order, { view, faction: 'red', rules });
    if (refusal === null) applyOrder(order, { realm: view, faction: 'red', rules });
    return refusal?.code ?? null;
  };
  return { give, staff: () => view.factions.red?.books?.staff };
}

describe('what a person leaves to the staff', () => {
  it('is written in the books, and what is as usual is not', () => {
    const { give, staff } = reds();
    expect(staff()).toBeUndefined();
    expect(give({ type: 'delegate', domain: 'trade', part: null, mode: 'propose' })).toBe(
      'staffAlready',
    );
    expect(give({ type: 'delegate', domain: 'trade', part: null, mode: 'do' })).toBeNull();
    expect(give({ type: 'delegate', domain: 'fronts', part: 'blue', mode: 'off' })).toBeNull();
    expect(give({ type: 'delegate', domain: 'fronts', part: 'blue', mode: 'off' })).toBe(
      'staffAlready',
    );
    expect(staff()?.modes).toEqual({ trade: 'do', 'fronts|blue': 'off' });
    expect(give({ type: 'delegate', domain: 'trade', part: null, mode: 'propose' })).toBeNull();
    expect(give({ type: 'delegate', domain: 'fronts', part: 'blue', mode: null })).toBeNull();
    expect(staff()).toEqual({ modes: {}, limits: {} });
  });

  it('has only parts that there are', () => {
    const { give } = reds();
    for (const [domain, part] of [
      ['fronts', 'red'],
      ['fronts', 'nobody'],
      ['yards', 'sector:red:1'],
      ['trade', 'blue'],
    ] as const) {
      expect(give({ type: 'delegate', domain, part, mode: 'do' })).toBe('noSuchPart');
    }
  });
});

describe('a limit for the staff', () => {
  it('is set, changed and lifted', () => {
    const { give, staff } = reds();
    const floor = (amount: number): Order => ({
      type: 'limitStaff',
      limit: 'floor',
      about: 'latinum',
      amount,
    });
    expect(give(floor(0))).toBe('staffAlready');
    expect(give(floor(200))).toBeNull();
    expect(give(floor(200))).toBe('staffAlready');
    expect(give(floor(100))).toBeNull();
    expect(staff()?.limits).toEqual({ 'floor|latinum': 100 });
    expect(give(floor(0))).toBeNull();
    expect(staff()?.limits).toEqual({});
  });

  it('is about what it can be about, and of a size that it can have', () => {
    const { give } = reds();
    const limit = (limit: string, about: string | null, amount: unknown) =>
      ({ type: 'limitStaff', limit, about, amount }) as Order;
    expect(give(limit('spareFleet', 'fleet:red:1', 1))).toBeNull();
    expect(give(limit('spareFleet', 'fleet:blue:1', 1))).toBe('noSuchFleet');
    expect(give(limit('floor', 'gold', 1))).toBe('malformed');
    expect(give(limit('floor', null, 1))).toBe('malformed');
    expect(give(limit('noWar', 'blue', 1))).toBe('malformed');
    for (const bad of [
      limit('noWar', null, 2),
      limit('noWar', null, -1),
      limit('floor', 'latinum', 1.5),
      limit('floor', 'latinum', 2_000_000),
      limit('mercy', null, 1),
      limit('floor', '__proto__', 1),
    ]) {
      expect(isOrder(bad)).toBe(false);
    }
  });
});
