import { describe, expect, test } from 'vitest';
import { type FleetSpec, type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';
import { only, planned } from '../../../support/planning';

type Table = ReturnType<typeof tinyGalaxy>;

/**
 * Red's realm, home and port, on one side of a gap, blue's, yard and seat, on the other; a wood aside where nobody
 * lives.
 */
function border(fleets: readonly FleetSpec[], more: Partial<GalaxySpec> = {}): Table {
  return tinyGalaxy({
    systems: {
      home: [0, 0],
      port: [200, 0],
      wood: [200, 150],
      gap: [300, 0],
      yard: [400, 0],
      seat: [700, 0],
    },
    lanes: ['home-port', 'port-wood', 'port-gap', 'gap-yard', 'yard-seat'],
    factions: ['red', 'blue'],
    worlds: {
      'home.prime': { owner: 'red', development: 'developed', people: 4000 },
      'port.prime': { owner: 'red', development: 'developed', people: 2000 },
      'yard.prime': { owner: 'blue', development: 'developed', people: 3000, garrison: 60 },
      'seat.prime': { owner: 'blue', development: 'developed', people: 4000, garrison: 60 },
    },
    fleets,
    wars: [['red', 'blue']],
    luck: 'none',
    ...more,
  });
}

/** What red orders for a reason: where each fleet goes, and how it is told to behave. */
function told(table: Table, code: string) {
  const given = planned(table, 'red').filter(({ reason }) => reason?.code === code);
  return {
    bound: only(given, 'moveFleet').map(({ fleet, route }) => [fleet, route.at(-1)]),
    stances: only(given, 'setStance').map(({ stance }) => stance),
    missions: only(given, 'setMission').map(({ mission }) => mission.kind),
  };
}

const nothing = { bound: [], stances: [], missions: [] };
const lookout: FleetSpec = { faction: 'red', at: 'yard', ships: ['scout'], stance: 'evade' };

describe('blockade', () => {
  const line: FleetSpec = { faction: 'red', at: 'port', ships: ['cruiser*12'] };

  test('what cannot be taken for want of troops is cut off', () => {
    const { bound, stances } = told(border([line, lookout]), 'blockade');
    expect(bound).toEqual([['fleet:red:1', 'yard']]);
    expect(stances).toEqual(['blockade']);
  });

  test('nobody seals off what strong guards watch, or what is stormed', () => {
    const guards: FleetSpec = { faction: 'blue', at: 'yard', ships: ['cruiser*12'] };
    expect(told(border([line, lookout, guards]), 'blockade')).toEqual(nothing);
    const boats: FleetSpec = {
      faction: 'red',
      at: 'port',
      ships: Array.from({ length: 8 }, () => ({ class: 'transport', troops: 60 })),
    };
    expect(told(border([line, lookout, boats]), 'blockade').bound).toEqual([]);
  });
});

describe('pursuit', () => {
  const hunter: FleetSpec = { faction: 'red', at: 'port', ships: ['cruiser*6'], stance: 'hold' };

  test('who is weak in the open and near is gone after', () => {
    const beaten: FleetSpec = { faction: 'blue', at: 'gap', ships: ['cruiser'] };
    expect(told(border([hunter, beaten]), 'pursue')).toMatchObject({
      bound: [['fleet:red:1', 'gap']],
      stances: ['assault'],
    });
  });

  test('nobody runs after who would beat him', () => {
    const strong: FleetSpec = { faction: 'blue', at: 'gap', ships: ['cruiser*6'] };
    expect(told(border([hunter, strong]), 'pursue')).toEqual(nothing);
  });
});

describe('patrol', () => {
  test('own lanes near which enemies prowl are walked', () => {
    // One fleet runs after whom it sees; the other walks the lanes for who comes next.
    const watch: FleetSpec = { faction: 'red', at: 'home', ships: ['cruiser*4'] };
    const prowler: FleetSpec = { faction: 'blue', at: 'wood', ships: ['escort'] };
    const scout: FleetSpec = { faction: 'red', at: 'wood', ships: ['scout'], stance: 'evade' };
    const hunter: FleetSpec = { faction: 'red', at: 'port', ships: ['cruiser*3'] };
    const { missions, stances } = told(border([watch, prowler, scout, hunter]), 'patrol');
    expect(missions).toEqual(['patrol']);
    expect(stances).toEqual(['patrol']);
  });

  test('where nobody prowls nobody walks', () => {
    expect(told(border([{ faction: 'red', at: 'home', ships: ['cruiser*4'] }]), 'patrol')).toEqual(
      nothing,
    );
  });
});

describe('ambush', () => {
  /** Enough at home that whoever waits at the port is wanted nowhere else. */
  const others: readonly FleetSpec[] = [
    { faction: 'blue', at: 'yard', ships: ['cruiser*6'] },
    { faction: 'red', at: 'home', ships: ['cruiser*4'] },
    { faction: 'red', at: 'home', ships: ['battleship*2'] },
    lookout,
  ];
  const stormy = {
    systems: {
      home: [0, 0],
      port: [200, 0],
      wood: [200, 150],
      gap: { x: 300, y: 0, hazard: 'nebula' },
      yard: [400, 0],
      seat: [700, 0],
    },
  } as const;
  const ordered = (waiting: string, more: Partial<GalaxySpec> = {}) => {
    const fleet: FleetSpec = { faction: 'red', at: 'port', ships: [waiting] };
    const { bound, stances } = told(border([fleet, ...others], more), 'ambush');
    return { gates: bound.map(([, to]) => to), stances };
  };
  const inWait = { gates: ['gap'], stances: ['ambush'] };

  test('who can hide lies in wait where enemies come by, before they are in port', () => {
    expect(ordered('ghost*2')).toEqual(inWait);
  });

  test('a storm hides who has no cloak; in the open he only stands', () => {
    expect(ordered('cruiser')).toEqual({ gates: [], stances: [] });
    expect(ordered('cruiser', stormy)).toEqual(inWait);
  });
});

describe('falling back', () => {
  const scattered: readonly FleetSpec[] = [
    { faction: 'red', at: 'port', ships: ['cruiser*2'] },
    { faction: 'red', at: 'home', ships: ['cruiser*2'] },
  ];

  test('before an enemy who is far stronger all gather in one place on his way to the capital', () => {
    const host: FleetSpec = { faction: 'blue', at: 'seat', ships: ['battleship*10'] };
    const seen: FleetSpec = { faction: 'red', at: 'seat', ships: ['scout'], stance: 'evade' };
    const { bound } = told(border([...scattered, host, seen]), 'fleet.fallBack');
    expect(bound).toEqual([['fleet:red:2', 'port']]);
  });

  test('equals are met at the border', () => {
    const equal: FleetSpec = { faction: 'blue', at: 'seat', ships: ['cruiser*4'] };
    expect(told(border([...scattered, equal]), 'fleet.fallBack')).toEqual(nothing);
  });
});

describe('intruders', () => {
  /** Red's outpost, some turns away from its fleet, with a raider in it. */
  const raided = (way: number) =>
    border(
      [
        { faction: 'red', at: 'home', ships: ['battleship*4'] },
        { faction: 'red', at: 'port', ships: ['battleship*4'] },
        { faction: 'blue', at: 'den', ships: ['battleship*5'] },
      ],
      {
        systems: { home: [0, 0], port: [500, 0], den: [500 + way, 0], yard: [6000, 0] },
        lanes: ['home-port', 'port-den', 'den-yard'],
        worlds: {
          'home.prime': { owner: 'red', development: 'developed', people: 4000 },
          'port.prime': { owner: 'red', development: 'developed', people: 2000 },
          'den.rock': { owner: 'red', development: 'outpost' },
          'yard.prime': { owner: 'blue', development: 'developed', people: 3000 },
        },
      },
    );
  const begun = (table: Table) =>
    only(planned(table, 'red'), 'note').filter(({ key }) => key === 'operation:1').length;

  test('are driven off by those who find them there still', () => {
    expect(begun(raided(400))).toBe(1);
    expect(begun(raided(2400))).toBe(0);
  });
});

describe('borders', () => {
  test('who is shut in is not counted on', () => {
    const shut: FleetSpec = { faction: 'red', at: 'wood', ships: ['cruiser*9'] };
    const prowler: FleetSpec = { faction: 'blue', at: 'gap', ships: ['escort'] };
    const scout: FleetSpec = { faction: 'red', at: 'port', ships: ['scout'] };
    const bound = (owner: string) =>
      told(
        border([shut, prowler, scout], {
          factions: ['red', 'blue', 'green'],
          worlds: {
            'home.prime': { owner: 'red', development: 'developed', people: 4000 },
            'port.prime': { owner, development: 'developed', people: 2000 },
            'yard.prime': { owner: 'blue', development: 'developed', people: 3000, garrison: 60 },
          },
        }),
        'pursue',
      ).bound;
    expect(bound('red')).toEqual([['fleet:red:1', 'gap']]);
    expect(bound('green')).toEqual([]);
  });
});
