import { describe, expect, test } from 'vitest';
import { tinyGalaxy, type WorldSpec } from '../../../support/galaxy';
import { only, planned, playTurns } from '../../../support/planning';

type Ships = readonly (string | { class: string; troops: number })[];

/** Red and blue at war, two lanes apart. */
function front(red: readonly Ships[], blue: readonly string[]) {
  return tinyGalaxy({
    systems: { home: [0, 0], gap: [90, 0], target: [180, 0] },
    lanes: ['home-gap', 'gap-target'],
    factions: ['red', 'blue'],
    worlds: {
      'home.prime': { owner: 'red', development: 'developed', people: 4000 },
      'target.rock': { owner: 'blue', development: 'outpost', garrison: 20 },
    },
    fleets: [
      ...red.map((ships) => ({ faction: 'red', at: 'home', ships })),
      ...(blue.length > 0 ? [{ faction: 'blue', at: 'target', ships: blue }] : []),
    ],
    wars: [['red', 'blue']],
    luck: 'none',
  });
}

const cruiser = { class: 'cruiser', troops: 10 };

describe('attack', () => {
  test('a strong fleet with troops goes for the weak world and takes it', () => {
    const game = playTurns(front([[cruiser, cruiser, cruiser, cruiser, cruiser]], []), ['red'], 6);
    expect(game.worlds['target.rock']?.owner).toBe('red');
  });

  test('a lone ship stays away from a fleet that would crush it', () => {
    const table = front([[cruiser]], ['cruiser*8']);
    const routes = only(planned(table, 'red'), 'moveFleet').map(({ route }) => route.at(-1));
    expect(routes).not.toContain('target');
  });

  test('forces meet before they strike together', () => {
    const table = tinyGalaxy({
      systems: { home: [0, 0], port: [100, 100], target: [180, 0] },
      lanes: ['home-port', 'home-target'],
      factions: ['red', 'blue'],
      worlds: {
        'home.prime': { owner: 'red', development: 'developed', people: 4000 },
        'port.prime': { owner: 'red', development: 'developed', people: 1000 },
        'target.rock': { owner: 'blue', development: 'outpost', garrison: 20 },
      },
      fleets: [
        { faction: 'red', at: 'home', ships: [cruiser, cruiser, cruiser] },
        { faction: 'red', at: 'port', ships: [cruiser, cruiser, cruiser] },
        { faction: 'blue', at: 'target', ships: ['cruiser*3'] },
      ],
      wars: [['red', 'blue']],
    });
    const given = planned(table, 'red');
    const gathering = given.filter(({ reason }) => reason?.code === 'operation.gather');
    expect(only(gathering, 'moveFleet')).toEqual([
      { type: 'moveFleet', fleet: 'fleet:red:2', route: ['home'] },
    ]);
    const notes = only(given, 'note').filter(({ key }) => key.startsWith('operation:'));
    expect(notes.map(({ value }) => value)).toEqual([
      'target|home|gather|1|fleet:red:1,fleet:red:2',
    ]);
  });

  test('warships go in first and transports follow when the way is clear', () => {
    const { game, rules } = front(
      [['cruiser*5'], [{ class: 'transport', troops: 60 }]],
      ['escort'],
    );
    let now = game;
    let firstWarship = 0;
    for (let turn = 1; turn <= 8 && now.worlds['target.rock']?.owner !== 'red'; turn++) {
      now = playTurns({ game: now, rules }, ['red'], 1);
      const there = Object.values(now.ships).filter(({ fleet }) => {
        const { faction, place } = now.fleets[fleet] ?? {};
        return faction === 'red' && place?.kind === 'system' && place.system === 'target';
      });
      if (there.some(({ class: id }) => id === 'cruiser')) firstWarship ||= turn;
      if (there.some(({ class: id }) => id === 'transport')) {
        expect(firstWarship).toBeGreaterThan(0);
        expect(firstWarship).toBeLessThan(turn);
      }
    }
    expect(now.worlds['target.rock']?.owner).toBe('red');
  });
});

describe('defence', () => {
  test('a fleet nearby comes to the capital it can save', () => {
    const table = tinyGalaxy({
      systems: { home: [0, 0], near: [200, 0], far: [900, 0] },
      lanes: ['home-near', 'near-far'],
      factions: ['red', 'blue'],
      worlds: {
        'home.prime': { owner: 'red', development: 'developed', people: 4000 },
        'near.rock': { owner: 'red', development: 'outpost' },
        'far.prime': { owner: 'blue', development: 'developed', people: 4000 },
      },
      fleets: [
        { faction: 'red', at: 'near', ships: ['cruiser*6'] },
        { faction: 'blue', at: 'home', ships: ['cruiser*3'] },
      ],
      wars: [['red', 'blue']],
    });
    const given = planned(table, 'red');
    expect(only(given, 'moveFleet')).toEqual([
      { type: 'moveFleet', fleet: 'fleet:red:1', route: ['home'] },
    ]);
    expect(given.find(({ order }) => order.type === 'moveFleet')?.reason?.code).toBe('defend');
  });

  test('a force that would be crushed yields ground', () => {
    const table = tinyGalaxy({
      systems: { home: [0, 0], rock: [300, 0], far: [700, 0] },
      lanes: ['home-rock', 'rock-far'],
      factions: ['red', 'blue'],
      worlds: {
        'home.prime': { owner: 'red', development: 'developed', people: 4000 },
        'rock.one': { owner: 'red', development: 'outpost' },
        'far.prime': { owner: 'blue', development: 'developed', people: 4000 },
      },
      fleets: [
        { faction: 'red', at: 'rock', ships: ['escort'] },
        { faction: 'blue', at: 'rock', ships: ['cruiser*6'] },
      ],
      wars: [['red', 'blue']],
    });
    expect(only(planned(table, 'red'), 'moveFleet')).toEqual([
      { type: 'moveFleet', fleet: 'fleet:red:1', route: ['home'] },
    ]);
  });
});

describe('scouts', () => {
  test('go where nobody has been', () => {
    const table = tinyGalaxy({
      systems: { home: [0, 0], unknown: [600, 0] },
      lanes: ['home-unknown'],
      factions: ['red'],
      worlds: { 'home.prime': { owner: 'red', development: 'developed', people: 1000 } },
      fleets: [{ faction: 'red', at: 'home', ships: ['scout*2'] }],
    });
    const given = planned(table, 'red');
    expect(only(given, 'setMission').map(({ mission }) => mission.kind)).toContain('explore');
    expect(only(given, 'splitFleet')).toHaveLength(1);
  });
});

describe('the line of battle', () => {
  test('raiders do not stand in it while others can', () => {
    // They are first at hand and would be wanted, and are left out all the same.
    const table = front([['raider*4'], [cruiser, cruiser, cruiser, cruiser]], ['escort']);
    const given = planned(table, 'red');
    const notes = only(given, 'note').filter(({ key }) => key.startsWith('operation:'));
    expect(notes.map(({ value }) => value.split('|').at(-1))).toEqual(['fleet:red:2']);
    const fierce = only(given, 'setStance').filter(({ stance }) => stance === 'assault');
    expect(fierce.map(({ fleet }) => fleet)).not.toContain('fleet:red:1');
  });

  test('raiders are not called into it for an outpost, but for a seat of power', () => {
    const called = (world: Partial<WorldSpec>) => {
      const table = tinyGalaxy({
        systems: { rock: [0, 0], camp: [90, 0], home: [9000, 0] },
        lanes: ['rock-camp', 'camp-home'],
        factions: { red: { capital: 'rock.prime' }, blue: {} },
        worlds: {
          'rock.prime': { owner: 'red', garrison: 20, ...world },
          'home.prime': { owner: 'red', development: 'developed', people: 4000 },
        },
        fleets: [
          { faction: 'red', at: 'camp', ships: ['raider*6'] },
          { faction: 'red', at: 'home', ships: ['cruiser*8'] },
          { faction: 'blue', at: 'rock', ships: ['escort*2'] },
        ],
        wars: [['red', 'blue']],
      });
      if (world.development === 'outpost') table.game.factions.red!.capital = 'home.prime';
      const given = planned(table, 'red').filter(({ reason }) => reason?.code === 'defend');
      return only(given, 'moveFleet').map(({ fleet }) => fleet);
    };
    expect(called({ development: 'outpost' })).toEqual([]);
    expect(called({ development: 'developed', people: 6000 })).toEqual(['fleet:red:1']);
  });

  test('of a great fleet no more goes after an intruder than suffices, but to a seat of power all', () => {
    const gone = (world: Partial<WorldSpec>) => {
      const { game, rules } = tinyGalaxy({
        systems: { rock: [0, 0], camp: [90, 0] },
        lanes: ['rock-camp'],
        factions: { red: { capital: 'rock.prime' }, blue: {} },
        worlds: { 'rock.prime': { owner: 'red', garrison: 20, ...world } },
        fleets: [
          { faction: 'red', at: 'camp', ships: ['cruiser*16'] },
          { faction: 'blue', at: 'rock', ships: ['cruiser*2'] },
        ],
        wars: [['red', 'blue']],
      });
      if (world.development === 'outpost') game.factions.red!.capital = null;
      const given = planned({ game, rules }, 'red');
      const parts = only(given, 'splitFleet').map(({ ships }) => ships.length);
      const sent = only(
        given.filter(({ reason }) => reason?.code === 'defend'),
        'moveFleet',
      );
      return { parts, whole: sent.some(({ fleet }) => fleet === 'fleet:red:1') };
    };
    const { parts, whole } = gone({ development: 'outpost' });
    expect(whole).toBe(false);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toBeGreaterThanOrEqual(3);
    expect(parts[0]).toBeLessThan(8);
    expect(gone({ development: 'developed', people: 6000 })).toEqual({ parts: [], whole: true });
  });

  test('who has nothing but raiders fights with them', () => {
    const table = front([[{ class: 'raider', troops: 40 }, 'raider*7']], []);
    const notes = only(planned(table, 'red'), 'note').filter(({ key }) =>
      key.startsWith('operation:'),
    );
    expect(notes.length).toBe(1);
  });

  test.each([
    ['nearer ones suffice', -3000, 4, 2, ['escort']],
    ['they would come too late', -6000, 1, 6, ['cruiser*3']],
  ] as const)('fleets from across the map stay where they are: %s', (_, away, near, far, foes) => {
    const table = tinyGalaxy({
      systems: { home: [0, 0], target: [90, 0], far: [away, 0] },
      lanes: ['home-target', 'home-far'],
      factions: ['red', 'blue'],
      worlds: {
        'home.prime': { owner: 'red', development: 'developed', people: 4000 },
        'far.prime': { owner: 'red', development: 'developed', people: 1000 },
        'target.rock': { owner: 'blue', development: 'outpost', garrison: 20 },
      },
      fleets: [
        { faction: 'red', at: 'home', ships: Array(near).fill(cruiser) },
        { faction: 'red', at: 'far', ships: Array(far).fill(cruiser) },
        { faction: 'blue', at: 'target', ships: [...foes] },
      ],
      wars: [['red', 'blue']],
      luck: 'none',
    });
    const moved = only(planned(table, 'red'), 'moveFleet').map(({ fleet }) => fleet);
    expect(moved).not.toContain('fleet:red:2');
  });
});
