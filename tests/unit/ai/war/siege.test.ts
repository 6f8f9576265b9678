import { describe, expect, test } from 'vitest';
import { openPlanner } from '../../../../src/ai/core/planner';
import { troopsFor } from '../../../../src/ai/war/targets';
import { viewFor } from '../../../../src/sim/view/viewFor';
import {
  type FleetSpec,
  type GalaxySpec,
  tinyGalaxy,
  type WorldSpec,
} from '../../../support/galaxy';
import { only, planned, playTurns } from '../../../support/planning';
import { testRules } from '../../../support/testRules';

const cruiser = { class: 'cruiser', troops: 5 };
const boat = { class: 'transport', troops: 60 };

/** Red before the walls of blue's last world, with too few troops for them; the siege began in month 1. */
function besieged(behind: readonly FleetSpec[], more: Partial<GalaxySpec> = {}) {
  const table = tinyGalaxy({
    systems: { home: [0, 0], port: [100, 100], walls: [200, 0] },
    lanes: ['home-port', 'port-walls', 'home-walls'],
    factions: ['red', 'blue'],
    worlds: {
      'home.prime': { owner: 'red', development: 'developed', people: 4000 },
      'port.prime': { owner: 'red', development: 'developed', people: 2000 },
      'walls.keep': { owner: 'blue', development: 'developed', people: 400, garrison: 60 },
    },
    fleets: [{ faction: 'red', at: 'walls', ships: [cruiser, cruiser, cruiser] }, ...behind],
    wars: [['red', 'blue']],
    luck: 'none',
    ...more,
  });
  table.game.factions.red!.books!.plan['operation:1'] = 'walls|home|strike|1|fleet:red:1';
  return table;
}

const fleetsOf = (table: ReturnType<typeof besieged>, side = 'red') =>
  only(planned(table, side), 'note')
    .filter(({ key }) => key === 'operation:1')
    .map(({ value }) => value);

describe('a siege', () => {
  test('that lacks troops is sent those that are free and near, and takes the world', () => {
    const table = besieged([{ faction: 'red', at: 'port', ships: [boat, boat, boat] }]);
    const given = planned(table, 'red');
    const sent = given.filter(({ reason }) => reason?.code === 'siege.feed');
    expect(only(sent, 'moveFleet').map(({ fleet, route }) => [fleet, route.at(-1)])).toEqual([
      ['fleet:red:2', 'walls'],
    ]);
    expect(playTurns(table, ['red'], 6).worlds['walls.keep']?.owner).toBe('red');
  });

  test('is not sent troops that would not make it enough', () => {
    const table = besieged([
      { faction: 'red', at: 'port', ships: [{ class: 'transport', troops: 10 }] },
    ]);
    const given = planned(table, 'red');
    expect(given.filter(({ reason }) => reason?.code === 'siege.feed')).toEqual([]);
    expect(fleetsOf(table)).toEqual([]);
  });

  test('lasts as long again from the month in which help was called', () => {
    const table = besieged([{ faction: 'red', at: 'port', ships: [boat, boat, boat] }], {
      turn: 14,
    });
    expect(fleetsOf(table)).toEqual(['walls|home|strike|14|fleet:red:1,fleet:red:2']);
  });
});

describe('troops for a landing', () => {
  const wanted = (tunnels: number) => {
    const rules = {
      ...testRules,
      buildings: {
        ...testRules.buildings,
        tunnels: {
          ...Object.values(testRules.buildings)[0]!,
          id: 'tunnels',
          effects: [{ stat: 'garrisonStrength', permille: tunnels }],
        },
      },
    } as typeof testRules;
    const keep: WorldSpec = {
      owner: 'blue',
      development: 'developed',
      people: 400,
      garrison: 60,
      buildings: ['tunnels'],
    };
    const { game } = besieged([], { rules, worlds: { 'walls.keep': keep } });
    const planner = openPlanner(viewFor(game, rules, 'red'), rules, { difficulty: 'hard' });
    return troopsFor(planner, game.worlds['walls.keep']!);
  };

  test('count the walls behind which a garrison stands', () => {
    expect(wanted(1000)).toBeGreaterThan(wanted(0) + 60);
  });
});

describe('allies before the same walls', () => {
  /** Red and green, neither with enough troops alone; green told the Council that it attacks there, or did not. */
  const joint = (announced: boolean, green = 60) => {
    const table = besieged(
      [
        { faction: 'red', at: 'walls', ships: [boat] },
        {
          faction: 'green',
          at: 'walls',
          ships: ['cruiser*3', { class: 'transport', troops: green }],
        },
      ],
      {
        factions: ['red', 'blue', 'green'],
        wars: [
          ['red', 'blue'],
          ['green', 'blue'],
        ],
        alliances: { pact: ['red', 'green'] },
      },
    );
    const { game } = table;
    game.worlds['walls.keep']!.garrison = 75;
    game.worlds['walls.keep']!.defences = 0;
    game.factions.red!.books!.plan['operation:1'] = 'walls|home|strike|1|fleet:red:1,fleet:red:2';
    if (announced) {
      game.alliances.pact!.council!.intents.green = [{ kind: 'attack', system: 'walls', turn: 1 }];
    }
    const landings = () =>
      only(planned(table, 'red'), 'setMission').filter(({ mission }) => mission.kind === 'invade');
    return { table, landings };
  };

  test('land together what neither could land alone', () => {
    expect(
      joint(true)
        .landings()
        .map(({ fleet }) => fleet),
    ).toContain('fleet:red:2');
  });

  test('a landing is joined with less than it would take alone', () => {
    /** Red, far from the walls yet, with warships enough and some troops. */
    const begun = (announced: boolean) => {
      const table = joint(announced).table;
      const { game } = table;
      delete game.factions.red!.books!.plan['operation:1'];
      for (const id of ['fleet:red:1', 'fleet:red:2']) {
        game.fleets[id]!.place = { kind: 'system', system: 'home' };
      }
      const notes = only(planned(table, 'red'), 'note').map(({ value }) => value);
      return notes.some((value) => value.startsWith('walls|'));
    };
    expect(begun(true)).toBe(true);
    expect(begun(false)).toBe(false);
  });

  test('do not land on the word of those who never gave it, or with too few', () => {
    expect(joint(false).landings()).toEqual([]);
    expect(joint(true, 20).landings()).toEqual([]);
  });
});
