import { describe, expect, test } from 'vitest';
import { openPlanner } from '../../../../src/ai/core/planner';
import { takePosture } from '../../../../src/ai/core/posture';
import { surveySituation } from '../../../../src/ai/core/situation';
import { targets } from '../../../../src/ai/war/targets';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { type FleetSpec, type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';
import { only, planned } from '../../../support/planning';

const boats = Array.from({ length: 3 }, () => ({ class: 'transport', troops: 60 }));

/** Red's port, then blue's outpost at the gate, then blue's seat; round it a longer way where one is given. */
function road(fleets: readonly FleetSpec[], more: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { home: [0, 0], port: [200, 0], gate: [400, 0], seat: [600, 0] },
    lanes: ['home-port', 'port-gate', 'gate-seat'],
    factions: ['red', 'blue', 'green'],
    worlds: {
      'home.prime': { owner: 'red', development: 'developed', people: 4000 },
      'port.prime': { owner: 'red', development: 'developed', people: 2000 },
      'gate.rock': { owner: 'blue', development: 'outpost', defences: 20 },
      'seat.prime': {
        owner: 'blue',
        development: 'developed',
        people: 400,
        garrison: 60,
        defences: 150,
      },
    },
    fleets,
    wars: [['red', 'blue']],
    luck: 'none',
    ...more,
  });
}

const line: FleetSpec = { faction: 'red', at: 'port', ships: ['cruiser*12'] };
const troops: FleetSpec = { faction: 'red', at: 'port', ships: boats };
const lookouts: FleetSpec[] = ['gate', 'seat'].map((at) => ({
  faction: 'red',
  at,
  ships: ['scout'],
  stance: 'evade',
}));

function gathered(table: ReturnType<typeof road>) {
  table.game.factions.red!.books!.plan['operation:1'] =
    'seat|port|gather|1|fleet:red:1,fleet:red:2';
  return planned(table, 'red');
}

describe('transports', () => {
  test('sail with the warships where they could not follow alone', () => {
    const merged = only(gathered(road([line, troops, ...lookouts])), 'mergeFleets');
    expect(merged).toContainEqual({
      type: 'mergeFleets',
      fleet: 'fleet:red:2',
      into: 'fleet:red:1',
    });
  });

  test('keep to themselves where the way is open', () => {
    const open = road([line, troops, ...lookouts], {
      worlds: {
        'home.prime': { owner: 'red', development: 'developed', people: 4000 },
        'port.prime': { owner: 'red', development: 'developed', people: 2000 },
        'seat.prime': {
          owner: 'blue',
          development: 'developed',
          people: 400,
          garrison: 60,
          defences: 150,
        },
      },
    });
    expect(only(gathered(open), 'mergeFleets')).toEqual([]);
  });
});

describe('an attack', () => {
  test('whose fleets find no way any more is given up, and its place left alone for a while', () => {
    const barred = road([line, ...lookouts], {
      worlds: {
        'home.prime': { owner: 'red', development: 'developed', people: 4000 },
        'port.prime': { owner: 'red', development: 'developed', people: 2000 },
        'gate.rock': { owner: 'green', development: 'developed', people: 500 },
        'seat.prime': {
          owner: 'blue',
          development: 'developed',
          people: 400,
          garrison: 60,
          defences: 150,
        },
      },
    });
    const { plan } = barred.game.factions.red!.books!;
    plan['operation:1'] = 'seat|port|strike|1|fleet:red:1';
    const notes = only(planned(barred, 'red'), 'note');
    expect(notes.find(({ key }) => key === 'operation:1')?.value).toBe('');
    expect(notes.some(({ key }) => key.startsWith('failed'))).toBe(true);
  });
});

describe('a system on the way', () => {
  const worthOf = (table: ReturnType<typeof road>) => {
    const { game, rules } = table;
    const planner = openPlanner(viewFor(game, rules, 'red'), rules, { difficulty: 'hard' });
    const situation = surveySituation(planner);
    const prey = targets(planner, situation, takePosture(planner, situation));
    return new Map(prey.map(({ system, value }) => [system, value]));
  };

  test('is worth more for what lies behind it', () => {
    const with_ = worthOf(road([line, ...lookouts]));
    const round = worthOf(
      road([line, ...lookouts], {
        lanes: ['home-port', 'port-gate', 'port-seat'],
      }),
    );
    expect(with_.get('seat')).toBe(round.get('seat'));
    expect(with_.get('gate')! - round.get('gate')!).toBe(Math.floor(with_.get('seat')! / 2));
  });

  test('is not sought for that where it is guarded better than what lies behind', () => {
    const guards: FleetSpec = { faction: 'blue', at: 'gate', ships: ['cruiser*6'] };
    const far = { gate: [400, 0], seat: [1300, 0] } as const;
    const systems = { home: [0, 0], port: [200, 0], ...far } as const;
    const guarded = worthOf(road([line, ...lookouts, guards], { systems }));
    const bare = worthOf(road([line, ...lookouts], { systems }));
    expect(guarded.get('gate')).toBeLessThan(bare.get('gate') ?? 0);
  });
});

describe('what the almanac says of a power nobody has looked at', () => {
  const unseen = (ships: string) => {
    const { game, rules } = road([{ faction: 'red', at: 'port', ships: [ships] }]);
    const planner = openPlanner(viewFor(game, rules, 'red'), rules, { difficulty: 'hard' });
    const posture = takePosture(planner, surveySituation(planner));
    return posture.rivals.find(({ faction }) => faction === 'blue')?.unseen ?? 0;
  };

  test('is believed as far as it is right of oneself, and never less than in part', () => {
    expect(unseen('cruiser*30')).toBeGreaterThan(unseen('cruiser*4'));
    expect(unseen('cruiser')).toBeGreaterThan(0);
    expect(unseen('cruiser*60')).toBe(unseen('cruiser*50'));
  });
});
