import { describe, expect, it } from 'vitest';
import { alterWorld } from '../../../src/sim/rules/figures/alterWorld';
import { shipFigures } from '../../../src/sim/rules/fleets/shipFigures';
import { newItem } from '../../../src/sim/rules/production/governorChoice';
import { forecastQueue } from '../../../src/sim/rules/production/productionSites';
import { economy } from '../../../src/sim/turn/phases/economy';
import { production } from '../../../src/sim/turn/phases/production';
import { testContext } from '../../support/context';
import { type GalaxySpec, tinyGalaxy, type WorldSpec } from '../../support/galaxy';

const systems = { sol: [0, 0], far: [100, 0] } as const;

function months(count: number, spec: Omit<GalaxySpec, 'systems'>) {
  const { game, rules } = tinyGalaxy({ systems, lanes: ['sol-far'], ...spec });
  const events = [];
  for (let month = 0; month < count; month += 1) {
    const context = testContext(game, rules);
    production(game, context);
    events.push(...context.events);
    game.turn += 1;
  }
  return { game, rules, events };
}

const yardWorld = (): WorldSpec => ({ owner: 'red', people: 10000, buildings: ['shipyard1'] });

describe('production', () => {
  it('builds a ship into a fleet in orbit that waits for more', () => {
    const { game, events } = months(6, {
      factions: ['red'],
      worlds: {
        'sol.earth': {
          ...yardWorld(),
          queue: [{ ...newItem('a', { kind: 'ship', what: 'cruiser' }), repeat: true }],
        },
      },
    });
    expect(Object.values(game.fleets)).toMatchObject([
      { name: 'First', ships: ['ship:red:1', 'ship:red:2'], command: { stance: 'hold' } },
    ]);
    expect(Object.values(game.ships).map(({ name, hull, crew }) => [name, hull, crew])).toEqual([
      ['One', 160, 50],
      ['Two', 160, 20],
    ]);
    expect(events.filter(({ type }) => type === 'shipBuilt')).toHaveLength(2);
    expect(game.factions.red!.books!.stocks.duranium).toBe(1000 - 240);
  });

  it('keeps transports apart from warships and crews them from the academy', () => {
    const { game } = months(3, {
      factions: ['red'],
      worlds: {
        'sol.earth': {
          ...yardWorld(),
          buildings: ['academy', 'shipyard1'],
          queue: [newItem('a', { kind: 'ship', what: 'transport' })],
        },
      },
      fleets: [{ faction: 'red', at: 'sol', ships: ['cruiser'], stance: 'hold' }],
    });
    expect(Object.values(game.fleets).map(({ ships }) => ships.length)).toEqual([1, 1]);
    expect(game.ships['ship:red:2']!.crew).toBe(120);
  });

  it('puts up a building in the place of the one it replaces', () => {
    const { game, events } = months(2, {
      factions: ['red'],
      worlds: {
        'sol.earth': {
          ...yardWorld(),
          queue: [newItem('a', { kind: 'building', what: 'shipyard2' })],
        },
      },
    });
    expect(game.worlds['sol.earth']!.buildings).toEqual(['shipyard2']);
    expect(events.map(({ type }) => type)).toEqual(['buildingBuilt', 'queueEmpty']);
  });

  it('develops an outpost with the little it has', () => {
    const { game } = months(10, {
      factions: ['red'],
      worlds: {
        'sol.earth': yardWorld(),
        'far.rock': {
          owner: 'red',
          development: 'outpost',
          queue: [newItem('a', { kind: 'develop', what: '' })],
        },
      },
    });
    expect(game.worlds['far.rock']!.development).toBe('developed');
    expect(game.factions.red!.books!.stocks.influence).toBe(90);
  });

  it('builds no ships under blockade and nothing at all amid an uprising', () => {
    const queue = () => [
      newItem('a', { kind: 'ship', what: 'cruiser' }),
      newItem('b', { kind: 'building', what: 'mine' }),
    ];
    const { game } = months(1, {
      factions: ['red', 'blue'],
      wars: [['red', 'blue']],
      worlds: {
        'sol.earth': { ...yardWorld(), queue: queue() },
        'far.land': { ...yardWorld(), unrest: 80, queue: queue() },
      },
      fleets: [{ faction: 'blue', at: 'sol', ships: ['cruiser'], stance: 'blockade' }],
    });
    const stalls = (world: string) => game.worlds[world]!.works!.queue.map((item) => item.stalled);
    expect(stalls('sol.earth')).toEqual(['blockade', 'none']);
    expect(stalls('far.land')).toEqual(['unrest', 'unrest']);
  });

  it('refits a ship, which keeps name, crew and share of damage', () => {
    const refit = newItem('a', { kind: 'refit', what: 'ghost' }, 'ship:red:1');
    const { game, events } = months(2, {
      factions: { red: { technologies: ['ghostFire'] } },
      worlds: { 'sol.earth': { ...yardWorld(), queue: [refit] } },
      fleets: [{ faction: 'red', at: 'sol', ships: [{ class: 'raider', name: 'Ada', crew: 400 }] }],
    });
    expect(game.ships['ship:red:1']).toMatchObject({ class: 'ghost', name: 'Ada', crew: 400 });
    expect(events.some(({ type }) => type === 'shipRefitted')).toBe(true);
  });

  it('does exactly what the forecast said', () => {
    const spec: Omit<GalaxySpec, 'systems'> = {
      factions: { red: { stocks: { duranium: 30, latinum: 10 } } },
      worlds: {
        'sol.earth': {
          owner: 'red',
          people: 12000,
          class: 'jungle',
          buildings: ['shipyard1'],
          queue: [
            newItem('a', { kind: 'ship', what: 'cruiser' }),
            newItem('b', { kind: 'building', what: 'mine' }),
            newItem('c', { kind: 'troops', what: '' }),
          ],
        },
      },
    };
    const { game, rules } = tinyGalaxy({ systems, ...spec });
    const forecast = forecastQueue(game, rules, 'sol.earth');
    const done = new Map<string, number>();
    for (let turn = 1; turn <= 20; turn += 1) {
      const before = game.worlds['sol.earth']!.works!.queue.map(({ id }) => id);
      // Births and loyalty would change the income the forecast takes as it is.
      const { people, loyalty } = structuredClone(game.worlds['sol.earth']!);
      const context = testContext(game, rules);
      const ships = game.ships;
      game.ships = {};
      economy(game, context);
      game.ships = ships;
      Object.assign(game.worlds['sol.earth']!, { people, loyalty });
      alterWorld(game, game.worlds['sol.earth']!, { buildings: ['shipyard1'] });
      production(game, context);
      const after = game.worlds['sol.earth']!.works!.queue.map(({ id }) => id);
      for (const id of before) if (!after.includes(id)) done.set(id, turn);
    }
    expect(forecast.map(({ item, turns }) => [item, turns])).toEqual([...done].sort());
  });
});

describe('governors', () => {
  const delegated = (policy: 'industry' | 'none' | 'war', stocks = {}) => ({
    factions: {
      red: {
        stocks,
        sectors: {
          core: { id: 'core', name: 'Core', seat: 'sol.earth', policy, governor: null },
        },
      },
    },
    worlds: { 'sol.earth': { owner: 'red', people: 10000, delegated: true, garrison: 100 } },
  });

  it('fill an empty queue by the policy of the sector', () => {
    const { game, events } = months(3, delegated('industry'));
    expect(game.worlds['sol.earth']!.buildings).toContain('mine');
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'buildingBuilt', building: 'mine', byGovernor: true }),
    );
    expect(events.some(({ type }) => type === 'queueEmpty')).toBe(false);
  });

  it('wait without a policy, and rather than spend more than half of a stock', () => {
    expect(months(3, delegated('none')).game.worlds['sol.earth']!.buildings).toEqual([]);
    const poor = months(3, delegated('industry', { duranium: 99 }));
    expect(poor.game.worlds['sol.earth']!.works!.queue).toEqual([]);
  });

  it('prepare for war with yards, then ships', () => {
    const { game } = months(30, delegated('war'));
    expect(game.worlds['sol.earth']!.buildings).toEqual(['drydock', 'shipyard1']);
    expect(Object.values(game.ships).map((ship) => ship.class)).toContain('cruiser');
  });
});

describe('repair and recovery', () => {
  const hurt = { class: 'cruiser', hull: 60 };

  it('mends in port faster than in the field, for duranium', () => {
    const { game } = months(1, {
      factions: ['red'],
      worlds: { 'sol.earth': { ...yardWorld(), buildings: ['drydock'] } },
      fleets: [
        { faction: 'red', at: 'sol', ships: [hurt] },
        { faction: 'red', at: 'far', ships: [hurt] },
      ],
    });
    expect(game.ships['ship:red:1']!.hull).toBe(60 + 48);
    expect(game.ships['ship:red:2']!.hull).toBe(60 + 8);
    expect(game.factions.red!.books!.stocks.duranium).toBe(1000 - 4 - 0);
  });

  it('leaves no ship stronger than it can be for whoever flies it now', () => {
    const { game, rules } = months(1, {
      factions: ['red'],
      fleets: [{ faction: 'red', at: 'far', ships: [{ class: 'cruiser', hull: 9999 }] }],
    });
    const ship = game.ships['ship:red:1']!;
    expect(ship.hull).toBe(shipFigures(game, rules, ship).hull);
  });

  it('takes troops aboard from what a garrison can spare', () => {
    const { game } = months(2, {
      factions: ['red'],
      worlds: { 'sol.earth': { ...yardWorld(), garrison: 60 } },
      fleets: [{ faction: 'red', at: 'sol', ships: ['transport'] }],
    });
    expect(game.ships['ship:red:1']!.troops).toBe(15);
    expect(game.worlds['sol.earth']!.garrison).toBe(55);
  });

  it('mends batteries and recruits where no enemy stands by', () => {
    const spec: Omit<GalaxySpec, 'systems'> = {
      factions: ['red', 'blue'],
      wars: [['red', 'blue']],
      worlds: { 'sol.earth': { ...yardWorld(), defences: 10 } },
    };
    expect(months(2, spec).game.worlds['sol.earth']).toMatchObject({ defences: 50, garrison: 10 });
    const besieged = months(2, {
      ...spec,
      fleets: [{ faction: 'blue', at: 'sol', ships: ['cruiser'] }],
    });
    expect(besieged.game.worlds['sol.earth']).toMatchObject({ defences: 10, garrison: 0 });
  });
});
