import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { incomeOf, tradeGoodsOf } from '../../../../src/sim/rules/economy/income';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../../support/galaxy';

/** A world that does 60 points of work, with nothing in its queue, and dilithium in store. */
function workshop(dilithium: number, numbers: Record<string, number> = {}) {
  const galaxy = tinyGalaxy({
    systems: { sol: [0, 0], far: [100, 0] },
    factions: ['red', 'blue'],
    worlds: {
      'sol.earth': { owner: 'red', people: 4000 },
      'far.rock': { owner: 'red', development: 'outpost' },
    },
  });
  const { game } = galaxy;
  game.factions.red!.books!.stocks.dilithium = dilithium;
  const economy = {
    ...galaxy.rules.numbers.economy,
    tradeGoodsWork: 10,
    tradeGoodsDilithium: 2,
    tradeGoodsMost: 100,
    ...numbers,
  };
  const rules = { ...galaxy.rules, numbers: { ...galaxy.rules.numbers, economy } };
  const goods = () => tradeGoodsOf(game, rules, 'red').get('sol.earth');
  return { game, rules, goods };
}

describe('trade goods', () => {
  it('are made of the work of a world with nothing to do, and burn dilithium', () => {
    const { goods } = workshop(100);
    expect(goods()).toEqual({ latinum: 6, dilithium: 12 });
  });

  it('stand in the income as terms of their own', () => {
    const { game, rules } = workshop(100);
    const income = incomeOf(game, rules, 'red');
    expect(income.latinum).toContainEqual({
      label: 'tradeGoods.sold',
      subject: 'sol.earth',
      amount: 6,
    });
    expect(income.dilithium).toContainEqual({
      label: 'tradeGoods.fuel',
      subject: 'sol.earth',
      amount: -12,
    });
    const idle = workshop(0);
    const without = incomeOf(idle.game, idle.rules, 'red');
    expect(total(income.latinum) - total(without.latinum)).toBe(6);
  });

  it('are no more than the dilithium in store drives, nor than one world sells', () => {
    expect(workshop(7).goods()).toEqual({ latinum: 3, dilithium: 6 });
    expect(workshop(1).goods()).toBeUndefined();
    expect(workshop(100, { tradeGoodsMost: 2 }).goods()).toEqual({ latinum: 2, dilithium: 4 });
  });

  it('leave fleets their fuel', () => {
    expect(workshop(100, { tradeGoodsReserve: 96 }).goods()).toEqual({ latinum: 2, dilithium: 4 });
    expect(workshop(100, { tradeGoodsReserve: 100 }).goods()).toBeUndefined();
  });

  it('are not made where something is built, nor by outposts', () => {
    const { game, rules, goods } = workshop(100);
    expect(tradeGoodsOf(game, rules, 'red').size).toBe(1);
    game.worlds['sol.earth']!.works!.queue.push({
      id: '1',
      kind: 'troops',
      what: '',
      ship: null,
      done: 0,
      spent: { dilithium: 0, duranium: 0, latinum: 0, influence: 0 },
      repeat: false,
      paused: true,
      stalled: 'none',
    });
    expect(goods()).toBeUndefined();
  });

  it('of others are not known', () => {
    const { game, rules } = workshop(100);
    expect(tradeGoodsOf(viewFor(game, rules, 'blue'), rules, 'red').size).toBe(0);
    expect(tradeGoodsOf(viewFor(game, rules, 'red'), rules, 'red').size).toBe(1);
  });
});
