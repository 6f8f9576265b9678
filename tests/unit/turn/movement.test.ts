import { expect, test } from 'vitest';
import { placeKey } from '../../../src/sim/rules/chart/places';
import { movement } from '../../../src/sim/turn/phases/movement';
import { testContext } from '../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../support/galaxy';

const road: GalaxySpec = {
  systems: { a: [0, 0], b: [300, 0], c: [600, 0], d: [900, 0] },
  lanes: ['a-b', 'b-c', 'c-d'],
  factions: ['red', 'blue', 'green'],
  wars: [['red', 'blue']],
};

function month(spec: Partial<GalaxySpec>) {
  const { game, rules } = tinyGalaxy({ ...road, ...spec });
  const context = testContext(game, rules);
  const pass = () => {
    movement(game, context);
    game.turn += 1;
  };
  return { game, rules, events: context.events, pass };
}

test('a fleet flies its slowest ship’s speed each month and arrives', () => {
  const { game, events, pass } = month({
    fleets: [{ faction: 'red', at: 'a', ships: ['scout', 'cruiser'], route: ['b', 'c'] }],
  });
  pass();
  expect(game.fleets['fleet:red:1']!.place).toEqual({
    kind: 'lane',
    from: 'b',
    to: 'c',
    progress: 200,
  });
  pass();
  expect(game.fleets['fleet:red:1']!.place).toEqual({ kind: 'system', system: 'c' });
  expect(events.filter(({ type }) => type === 'fleetMoved')).toMatchObject([
    { path: ['b'], arrived: false, from: 'a' },
    { path: ['c'], arrived: true, from: 'c' },
  ]);
});

test('a fleet turns round on a lane', () => {
  const at = { kind: 'lane', from: 'a', to: 'b', progress: 100 } as const;
  const { game, pass } = month({
    fleets: [{ faction: 'red', at, ships: ['cruiser'], route: ['a'] }],
  });
  pass();
  expect(game.fleets['fleet:red:1']!.place).toEqual({ kind: 'system', system: 'a' });
});

test('the pace of the map and the length of the turn count', () => {
  const { game, pass } = month({
    frame: { pace: 500, monthsPerTurn: 2 },
    fleets: [{ faction: 'red', at: 'a', ships: ['cruiser'], route: ['b', 'c', 'd'] }],
  });
  pass();
  expect(game.fleets['fleet:red:1']!.place).toMatchObject({ from: 'b', to: 'c', progress: 200 });
});

test('enemies that would pass each other on a lane stop there together', () => {
  const { game, events, pass } = month({
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser'], route: ['b'] },
      { faction: 'blue', at: 'b', ships: ['cruiser'], route: ['a'] },
    ],
  });
  pass();
  const [red, blue] = [game.fleets['fleet:red:1']!, game.fleets['fleet:blue:1']!];
  expect(placeKey(game.chart, red.place)).toBe('a|b|150');
  expect(placeKey(game.chart, blue.place)).toBe('a|b|150');
  expect(red.command!.route).toEqual(['b']);
  expect(events.filter(({ type }) => type === 'fleetHalted')).toMatchObject([
    { fleet: 'fleet:blue:1', why: 'met', by: 'red' },
    { fleet: 'fleet:red:1', why: 'met', by: 'blue' },
  ]);
});

test.each([
  ['hidden, in a stance that stays hidden', { ships: ['ghost'], cloaked: true, stance: 'hold' }],
  ['evading and faster', { ships: ['scout'], stance: 'evade' }],
] as const)('a fleet passes an enemy on a lane when it is %s', (_, blue) => {
  const { game, pass } = month({
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser'], route: ['b'] },
      { faction: 'blue', at: 'b', route: ['a'], ...blue },
    ],
  });
  pass();
  expect(game.fleets['fleet:red:1']!.place).toEqual({ kind: 'system', system: 'b' });
  expect(game.fleets['fleet:blue:1']!.place).toEqual({ kind: 'system', system: 'a' });
});

test('a faster enemy overtakes a slower fleet on its lane', () => {
  const { game, pass } = month({
    systems: { a: [0, 0], b: [3000, 0], c: [0, 600], d: [0, 900] },
    lanes: ['a-b'],
    fleets: [
      {
        faction: 'red',
        at: { kind: 'lane', from: 'a', to: 'b', progress: 50 },
        ships: ['battleship'],
        route: ['b'],
      },
      { faction: 'blue', at: 'a', ships: ['escort'], route: ['b'] },
    ],
  });
  pass();
  const places = Object.values(game.fleets).map(({ place }) => placeKey(game.chart, place));
  expect(places[0]).toBe(places[1]);
});

test('a guard that sees an enemy stops it in the system for the month; then it goes on', () => {
  const guarded: Partial<GalaxySpec> = {
    fleets: [
      { faction: 'red', at: 'a', ships: ['scout'], route: ['b', 'c'] },
      { faction: 'blue', at: 'b', ships: ['cruiser'], stance: 'hold' },
    ],
  };
  const { game, events, pass } = month(guarded);
  pass();
  expect(game.fleets['fleet:red:1']!.place).toEqual({ kind: 'system', system: 'b' });
  expect(game.fleets['fleet:red:1']!.command!.route).toEqual(['c']);
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'fleetHalted', why: 'blockade', by: 'blue' }),
  );
  pass();
  expect(game.fleets['fleet:red:1']!.place).toEqual({ kind: 'system', system: 'c' });
});

test('a hidden fleet slips past a guard and past defences', () => {
  const { game, pass } = month({
    worlds: { 'b.fort': { owner: 'blue', defences: 100 } },
    fleets: [
      { faction: 'red', at: 'a', ships: ['raider'], route: ['b', 'c'], cloaked: true },
      { faction: 'blue', at: 'b', ships: ['cruiser'] },
    ],
  });
  pass();
  expect(game.fleets['fleet:red:1']!.place).toMatchObject({ from: 'b', to: 'c' });
});

test('the defences of an enemy world stop a fleet they see', () => {
  const { game, pass } = month({
    worlds: { 'b.fort': { owner: 'blue', defences: 100 } },
    fleets: [{ faction: 'red', at: 'a', ships: ['cruiser'], route: ['b', 'c'] }],
  });
  pass();
  expect(game.fleets['fleet:red:1']!.place).toEqual({ kind: 'system', system: 'b' });
});

test('a closed border holds armed ships outside and tells only them', () => {
  const { game, events, pass } = month({
    worlds: { 'b.home': { owner: 'green' } },
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser'], route: ['b'] },
      { faction: 'red', at: 'a', ships: ['transport'], route: ['b'] },
    ],
  });
  pass();
  expect(game.fleets['fleet:red:1']!.place).toEqual({ kind: 'system', system: 'a' });
  expect(game.fleets['fleet:red:2']!.place).toEqual({ kind: 'system', system: 'b' });
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'fleetHalted', why: 'border', by: 'green', to: ['red'] }),
  );
});

test('who is turned back at a border knows whose it is from then on, and goes round', () => {
  const { game, pass } = month({
    worlds: { 'b.home': { owner: 'green' }, 'b.moon': { owner: null } },
    fleets: [{ faction: 'red', at: 'a', ships: ['cruiser'], route: ['b', 'c'] }],
  });
  const known = () => game.factions.red!.books!.intel.worlds;
  expect(known()['b.home']).toBeUndefined();
  pass();
  expect(known()['b.home']).toMatchObject({ owner: 'green', turn: 1 });
  expect(known()['b.moon']).toBeUndefined();
});

test('supplies shrink away from home, then speed and hulls suffer', () => {
  const { game, events, pass } = month({
    fleets: [{ faction: 'red', at: 'a', ships: ['cruiser'], supplies: 10, route: ['b', 'c', 'd'] }],
  });
  const fleet = game.fleets['fleet:red:1']!;
  pass();
  expect(fleet.command!.supplies).toBe(0);
  expect(game.ships['ship:red:1']!.hull).toBe(160);
  pass();
  expect(fleet.place).toMatchObject({ from: 'c', to: 'd', progress: 250 });
  expect(game.ships['ship:red:1']!.hull).toBe(152);
  game.ships['ship:red:1']!.hull = 8;
  pass();
  expect(game.fleets).toEqual({});
  expect(events).toContainEqual(expect.objectContaining({ type: 'shipLost', how: 'attrition' }));
});

test('plasma storms wear down who does not see through them, until ships break up', () => {
  const { game, events, pass } = month({
    systems: { ...road.systems, b: { x: 300, y: 0, hazard: 'plasma' } },
    factions: { red: {}, blue: { traits: ['badlandsPilot'] }, green: {} },
    wars: [],
    worlds: { 'b.home': { owner: 'red' }, 'a.home': { owner: 'blue' } },
    fleets: [
      { faction: 'red', at: 'b', ships: ['cruiser'] },
      { faction: 'blue', at: 'b', ships: ['cruiser'] },
      { faction: 'red', at: 'c', ships: ['cruiser'] },
    ],
  });
  const hull = (id: string) => game.ships[id]?.hull;
  const whole = hull('ship:red:1')!;
  pass();
  expect(hull('ship:red:1')).toBe(whole - Math.floor((whole * 60) / 1000));
  expect(hull('ship:blue:1')).toBe(whole);
  expect(hull('ship:red:2')).toBe(whole);
  game.ships['ship:red:1']!.hull = 3;
  pass();
  expect(hull('ship:red:1')).toBeUndefined();
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'shipLost', ship: 'ship:red:1', how: 'storm', where: 'b' }),
  );
});

test('supplies are filled at home', () => {
  const { game, pass } = month({
    worlds: { 'a.home': { owner: 'red' } },
    fleets: [{ faction: 'red', at: 'a', ships: ['cruiser'], supplies: 0 }],
  });
  pass();
  expect(game.fleets['fleet:red:1']!.command!.supplies).toBe(60);
});

test('explorers go to the nearest systems never seen, each to its own', () => {
  const { game, pass } = month({
    factions: {
      red: { intel: { seen: { a: 1 }, surveyed: {}, worlds: {}, fleets: {} } },
      blue: {},
    },
    fleets: [
      { faction: 'red', at: 'a', ships: ['scout'], mission: { kind: 'explore' } },
      { faction: 'red', at: 'a', ships: ['scout'], mission: { kind: 'explore' } },
    ],
  });
  pass();
  expect(game.fleets['fleet:red:1']!.place).toEqual({ kind: 'system', system: 'b' });
  expect(game.fleets['fleet:red:2']!.place).toEqual({ kind: 'system', system: 'c' });
});

test('an escort flies beside its charge', () => {
  const { game, pass } = month({
    fleets: [
      {
        faction: 'red',
        at: 'a',
        ships: ['cruiser'],
        mission: { kind: 'escort', fleet: 'fleet:red:2' },
      },
      { faction: 'red', at: 'a', ships: ['cruiser'], route: ['b', 'c'] },
    ],
  });
  pass();
  expect(game.fleets['fleet:red:1']!.place).toEqual(game.fleets['fleet:red:2']!.place);
});

test('a damaged fleet finds the nearest drydock and is done when whole', () => {
  const { game, pass } = month({
    worlds: { 'a.home': { owner: 'red' }, 'c.dock': { owner: 'red', buildings: ['drydock'] } },
    fleets: [
      {
        faction: 'red',
        at: 'b',
        ships: [{ class: 'cruiser', hull: 10 }],
        mission: { kind: 'repair' },
      },
    ],
  });
  pass();
  const fleet = game.fleets['fleet:red:1']!;
  expect(fleet.place).toEqual({ kind: 'system', system: 'c' });
  expect(fleet.command!.mission.kind).toBe('repair');
  game.ships['ship:red:1']!.hull = 160;
  pass();
  expect(fleet.command!.mission.kind).toBe('none');
});

test('a month in a system surveys its worlds', () => {
  const { game, events, pass } = month({
    worlds: { 'b.rock': {} },
    fleets: [
      { faction: 'red', at: 'a', ships: ['scout'], route: ['b'], mission: { kind: 'survey' } },
    ],
  });
  pass();
  expect(events.some(({ type }) => type === 'worldSurveyed')).toBe(false);
  pass();
  expect(game.factions.red!.books!.intel.surveyed.b).toBe(2);
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'worldSurveyed', world: 'b.rock' }),
  );
});

test('a patrol meets an enemy it outweighs one lane away', () => {
  const { game, pass } = month({
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser*3'], stance: 'patrol' },
      { faction: 'blue', at: 'b', ships: ['escort'], route: ['a'] },
      { faction: 'blue', at: 'd', ships: ['escort'] },
    ],
    worlds: { 'b.eye': { owner: 'red', development: 'outpost' } },
  });
  pass();
  expect(placeKey(game.chart, game.fleets['fleet:red:1']!.place)).toBe('a|b|150');
});
