import { describe, expect, it } from 'vitest';
import { planOrders } from '../../../../src/ai/planOrders';
import { ruleset } from '../../../../src/content';
import { total } from '../../../../src/sim/lib/terms';
import { setEdict } from '../../../../src/sim/orders/setEdict';
import { edictForecast } from '../../../../src/sim/rules/economy/edictForecast';
import {
  edictRefusal,
  edictsOf,
  edictUpkeep,
  setEdict as enforce,
} from '../../../../src/sim/rules/economy/edicts';
import { incomeOf, industryOf } from '../../../../src/sim/rules/economy/income';
import { economy } from '../../../../src/sim/turn/phases/economy';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { testContext } from '../../../support/context';
import { tinyGalaxy } from '../../../support/galaxy';

/** Red with two developed worlds and an outpost; `drive` costs it 2 + 2 / 2 influence, `markets` 3 and dilithium. */
function realm(influence: number) {
  const table = tinyGalaxy({
    systems: { sol: [0, 0], far: [100, 0], out: [200, 0] },
    factions: ['red', 'blue'],
    worlds: {
      'sol.earth': { owner: 'red', people: 4000 },
      'far.moon': { owner: 'red', people: 1000 },
      'out.rock': { owner: 'red', development: 'outpost' },
    },
  });
  const { game, rules } = table;
  const red = game.factions.red!;
  red.books!.stocks.influence = influence;
  const give = (edict: string, inForce: boolean) => {
    const order = { type: 'setEdict', edict, inForce } as const;
    const refusal = setEdict.validate(order, { view: game, faction: 'red', rules });
    if (refusal === null) {
      setEdict.apply(order, {
        realm: game,
        faction: 'red',
        rules,
        tell: () => undefined,
      } as unknown as Parameters<typeof setEdict.apply>[1]);
    }
    return refusal?.code ?? null;
  };
  return { game, rules, red, give, stocks: red.books!.stocks };
}

describe('an edict', () => {
  it('costs influence at once and every month, more for each developed world', () => {
    const { game, rules, give, stocks } = realm(30);
    const before = total(incomeOf(game, rules, 'red').influence);
    expect(give('drive', true)).toBeNull();
    expect(stocks.influence).toBe(20);
    expect(total(incomeOf(game, rules, 'red').influence)).toBe(before - 3);
    expect(incomeOf(game, rules, 'red').influence).toContainEqual({
      label: 'upkeep.edict',
      subject: 'drive',
      amount: -3,
    });
    expect(edictUpkeep(rules.edicts.drive!, 6).influence).toBe(5);
  });

  it('changes the realm while it is in force', () => {
    const { game, rules, give } = realm(30);
    const work = () => industryOf(game, rules, game.worlds['sol.earth']!);
    const before = work();
    give('drive', true);
    expect(work()).toBe(Math.floor((before * 1100) / 1000));
    give('drive', false);
    expect(work()).toBe(before);
  });

  it('burns what it says for each developed world', () => {
    const { game, rules, give } = realm(30);
    give('markets', true);
    expect(incomeOf(game, rules, 'red').dilithium).toContainEqual({
      label: 'upkeep.edict',
      subject: 'markets',
      amount: -6,
    });
  });

  it('says beforehand what it makes of a month, whether it is in force or not', () => {
    const { game, rules, give } = realm(30);
    const month = () => ({
      latinum: total(incomeOf(game, rules, 'red').latinum),
      dilithium: total(incomeOf(game, rules, 'red').dilithium),
    });
    const before = month();
    const forecast = edictForecast(game, rules, 'red', 'markets');
    expect(forecast).toMatchObject({ dilithium: -6, influence: -3, duranium: 0, industry: 0 });
    give('markets', true);
    game.factions.red!.books!.stocks.influence = 30;
    const after = month();
    expect(forecast.latinum).toBeGreaterThan(0);
    expect(after.latinum - before.latinum).toBe(forecast.latinum);
    expect(after.dilithium - before.dilithium).toBe(forecast.dilithium);
    expect(edictForecast(game, rules, 'red', 'markets')).toEqual(forecast);
  });

  it('is refused with its reason', () => {
    const { game, rules, give } = realm(25);
    expect(give('nothing', true)).toBe('unknownEdict');
    expect(give('drive', false)).toBe('edictNotInForce');
    expect(give('drive', true)).toBeNull();
    expect(give('drive', true)).toBe('edictInForce');
    expect(give('feasts', true)).toBeNull();
    game.factions.red!.books!.stocks.influence = 100;
    expect(edictRefusal(game, rules, 'red', 'markets')).toMatchObject({
      code: 'tooManyEdicts',
      values: { limit: 2 },
    });
    expect(realm(9).give('drive', true)).toBe('lacksStock');
  });

  it('lapses when nobody pays for it: influence that is not there upholds nothing', () => {
    const { game, rules, red, stocks } = realm(0);
    enforce(red, 'drive', true);
    enforce(red, 'feasts', true);
    const dear = { ...rules.edicts, drive: { ...rules.edicts.drive!, upkeep: 500 } };
    const context = testContext(game, { ...rules, edicts: dear });
    economy(game, context);
    expect(stocks.influence).toBe(0);
    expect(edictsOf(red)).toEqual([]);
    expect(context.events).toContainEqual(
      expect.objectContaining({ type: 'edictsLapsed', edicts: ['drive', 'feasts'], to: ['red'] }),
    );
  });

  it('lapses for want of whatever it costs, and only it', () => {
    const { game, rules, red, stocks } = realm(30);
    enforce(red, 'drive', true);
    enforce(red, 'markets', true);
    stocks.dilithium = 0;
    const dear = { ...rules.edicts, markets: { ...rules.edicts.markets!, fuel: 500 } };
    economy(game, testContext(game, { ...rules, edicts: dear }));
    expect(stocks.dilithium).toBe(0);
    expect(edictsOf(red)).toEqual(['drive']);
  });

  it('that is proclaimed is known to all; what it costs is not', () => {
    const { game, rules, give } = realm(30);
    give('drive', true);
    const view = viewFor(game, rules, 'blue');
    expect(edictsOf(view.factions.red)).toEqual(['drive']);
    expect(view.factions.red?.books).toBeNull();
  });
});

describe('a computer player', () => {
  const choice = (influence: number, inForce: readonly string[] = [], turn = 6) => {
    const { game, rules, red } = realm(influence);
    game.turn = turn;
    for (const id of inForce) enforce(red, id, true);
    const given = planOrders(viewFor(game, rules, 'red'), rules, { difficulty: 'hard' });
    return given.flatMap(({ order }) =>
      order.type === 'setEdict' ? [`${order.inForce ? '+' : '-'}${order.edict}`] : [],
    );
  };

  it('spends influence that nothing else needs on the edict that brings most', () => {
    expect(choice(60)).toHaveLength(1);
    expect(choice(60)[0]).toMatch(/^\+/);
    expect(choice(15)).toEqual([]);
    expect(choice(60, [], 7)).toEqual([]);
  });

  it('lifts what it cannot fuel any more', () => {
    const { game, rules, red } = realm(60);
    enforce(red, 'markets', true);
    red.books!.stocks.dilithium = 5;
    const given = planOrders(viewFor(game, rules, 'red'), rules, { difficulty: 'hard' });
    expect(given.map(({ order }) => order)).toContainEqual({
      type: 'setEdict',
      edict: 'markets',
      inForce: false,
    });
  });
});

it('no edict of the game is free, or does nothing', () => {
  for (const edict of Object.values(ruleset.edicts)) {
    expect(edict.upkeep, edict.id).toBeGreaterThan(0);
    expect(edict.effects.length + (edict.esteem ?? 0), edict.id).toBeGreaterThan(0);
  }
});
