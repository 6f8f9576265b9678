import { describe, expect, it } from 'vitest';
import { economy } from '../../../src/sim/turn/phases/economy';
import { testContext } from '../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../support/galaxy';

function month(spec: Omit<GalaxySpec, 'systems'>) {
  const { game, rules } = tinyGalaxy({ systems: { sol: [0, 0], far: [100, 0] }, ...spec });
  const context = testContext(game, rules);
  economy(game, context);
  const red = game.factions.red!.books!;
  return { game, rules, context, red };
}

describe('economy', () => {
  it('books income less upkeep', () => {
    const { red } = month({
      factions: { red: { stocks: { dilithium: 0, duranium: 0, latinum: 0, influence: 0 } } },
      worlds: { 'sol.earth': { owner: 'red', people: 4000 } },
      fleets: [{ faction: 'red', at: 'sol', ships: ['cruiser*4'] }],
    });
    expect(red.stocks).toEqual({ dilithium: 6, duranium: 40, latinum: 34, influence: 6 });
  });

  it('never books below nothing: what is unpaid counts as arrears and is reported', () => {
    const { red, context } = month({
      factions: { red: { stocks: { dilithium: 3 } } },
      fleets: [{ faction: 'red', at: 'sol', ships: ['cruiser*10'] }],
    });
    expect(red.stocks.dilithium).toBe(0);
    expect(red.arrears).toEqual({ dilithium: 1, duranium: 0, latinum: 0, influence: 0 });
    expect(context.events).toMatchObject([
      { type: 'shortage', faction: 'red', stock: 'dilithium', missing: 7, months: 1, to: ['red'] },
    ]);
  });

  it('lets arrears fall a month at a time once all is paid', () => {
    const { red } = month({
      factions: { red: { arrears: { dilithium: 2, duranium: 0, latinum: 1, influence: 0 } } },
    });
    expect(red.arrears).toEqual({ dilithium: 1, duranium: 0, latinum: 0, influence: 0 });
  });

  it('loses ships to mutiny after too many months without pay', () => {
    const spec = (latinum: number): Omit<GalaxySpec, 'systems'> => ({
      factions: {
        red: {
          stocks: { latinum: 0 },
          arrears: { dilithium: 0, duranium: 0, latinum, influence: 0 },
        },
      },
      fleets: [{ faction: 'red', at: 'sol', ships: ['cruiser*20'] }],
    });
    expect(Object.keys(month(spec(2)).game.ships)).toHaveLength(20);
    const { game, context } = month(spec(3));
    const deserted = 20 - Object.keys(game.ships).length;
    expect(deserted).toBeGreaterThan(3);
    expect(deserted).toBeLessThan(17);
    expect(context.events).toContainEqual(
      expect.objectContaining({ type: 'mutiny', faction: 'red', ships: deserted }),
    );
    expect(context.events.filter(({ type }) => type === 'shipLost')).toHaveLength(deserted);
  });

  it('moves latinum from the raided to the raider, unless escorts stand by', () => {
    const spec: Omit<GalaxySpec, 'systems'> = {
      factions: ['red', 'blue'],
      wars: [['red', 'blue']],
      worlds: { 'sol.earth': { owner: 'red', people: 10000 } },
    };
    const raid = { faction: 'blue', at: 'sol', ships: ['raider'], stance: 'raid' } as const;
    const { game, red, context } = month({ ...spec, fleets: [raid] });
    expect(red.stocks.latinum).toBe(1000 + 98 - 20);
    expect(game.factions.blue!.books!.stocks.latinum).toBe(1000 - 1 + 20);
    expect(context.events).toContainEqual(
      expect.objectContaining({ type: 'tradeRaided', by: 'blue', from: 'red', latinum: 20 }),
    );
    expect(game.memories['red>blue']).toMatchObject([{ kind: 'tradeRaided', about: 'sol' }]);
    const escort = { faction: 'red', at: 'sol', ships: ['escort'] } as const;
    const guarded = month({ ...spec, fleets: [raid, escort] });
    expect(guarded.red.stocks.latinum).toBe(1000 + 98 - 1);
  });

  it('reports unrest when it takes a step', () => {
    const { game, context } = month({
      factions: ['red'],
      worlds: {
        'sol.earth': { owner: 'red', people: 100 },
        'far.land': { owner: 'red', people: 100, loyalty: 5, unrest: 48 },
      },
    });
    expect(game.worlds['far.land']!.unrest).toBe(53);
    expect(context.events).toMatchObject([{ type: 'worldUnrest', world: 'far.land', unrest: 53 }]);
  });

  it('lets the market forget a share of what was dealt in', () => {
    const { game, rules } = tinyGalaxy({ systems: { sol: [0, 0] }, factions: ['red'] });
    game.factions.red!.books!.market = { dilithium: 100, duranium: -15 };
    economy(game, testContext(game, rules));
    expect(game.factions.red!.books!.market).toEqual({ dilithium: 90, duranium: -13 });
    game.factions.red!.books!.market = { dilithium: 1, duranium: -1 };
    economy(game, testContext(game, rules));
    expect(game.factions.red!.books!.market).toBeUndefined();
  });
});
