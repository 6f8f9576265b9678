import { describe, expect, test } from 'vitest';
import { openPlanner } from '../../../../../src/ai/core/planner';
import { takePosture } from '../../../../../src/ai/core/posture';
import { surveySituation } from '../../../../../src/ai/core/situation';
import { chooseOperation } from '../../../../../src/ai/war/allied/chooseOperation';
import { losingFronts } from '../../../../../src/ai/war/allied/cover';
import { safeRoutesTo } from '../../../../../src/ai/war/allied/safeRoutesTo';
import { operationRefusal } from '../../../../../src/sim/rules/alliance/operations';
import type { View } from '../../../../../src/sim/state/view';
import { viewFor } from '../../../../../src/sim/view/viewFor';
import { type FleetSpec, type GalaxySpec, tinyGalaxy } from '../../../../support/galaxy';
import { calledOperation } from '../../../../support/operations';
import { only, planned } from '../../../../support/planning';

type Table = ReturnType<typeof tinyGalaxy>;

/** A computer player of red with its situation. */
function thinking({ game, rules }: Table) {
  const view: View = viewFor(game, rules, 'red');
  const planner = openPlanner(view, rules, { difficulty: 'normal' });
  return { planner, situation: surveySituation(planner) };
}

/** Scouts that tell red what stands where. */
const watchers: readonly FleetSpec[] = ['den', 'fort'].map((at) => ({
  faction: 'red',
  at,
  ships: ['scout'],
}));

/**
 * Red's and green's homes with a camp between, blue's fort beyond a gap; the short way from red's
 * home to the camp leads through a den of blue's.
 */
function war(fleets: readonly FleetSpec[], more: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: {
      redHome: [0, 0],
      den: [200, 100],
      round: [100, 400],
      camp: [400, 400],
      greenHome: [0, 800],
      gap: [800, 400],
      fort: [1200, 400],
      // No lane leads there.
      isle: [0, 3000],
    },
    lanes: [
      'redHome-den',
      'den-camp',
      'redHome-round',
      'round-camp',
      'greenHome-camp',
      'camp-gap',
      'gap-fort',
    ],
    factions: ['red', 'green', 'blue'],
    worlds: {
      'redHome.prime': { owner: 'red', development: 'developed', people: 4000 },
      'greenHome.prime': { owner: 'green', development: 'developed', people: 4000 },
      'camp.rock': { owner: 'green', development: 'outpost' },
      'den.rock': { owner: 'blue', development: 'outpost', defences: 100 },
      'fort.prime': { owner: 'blue', development: 'developed', people: 3000 },
    },
    fleets: [...fleets, ...watchers],
    wars: [
      ['red', 'blue'],
      ['green', 'blue'],
    ],
    alliances: { pact: ['red', 'green'] },
    luck: 'none',
    ...more,
  });
}

const redFleet: FleetSpec = { faction: 'red', at: 'redHome', ships: ['cruiser*10'] };
const greenFleet: FleetSpec = { faction: 'green', at: 'greenHome', ships: ['cruiser*10'] };
const blueFort: FleetSpec = { faction: 'blue', at: 'fort', ships: ['cruiser*12'] };

const orders = (table: Table, side: string, code: string) =>
  only(
    planned(table, side).filter(({ reason }) => reason?.code === code),
    'moveFleet',
  );

describe('calm ways', () => {
  test('lead around enemies, and count the way around', () => {
    const { planner, situation } = thinking(war([redFleet]));
    const ways = safeRoutesTo(planner, situation, 'camp');
    const [force] = situation.forces;
    expect(ways.routeOf(force!)).toEqual(['round', 'camp']);
    expect(ways.from('redHome')).toBeGreaterThan(situation.index.distance('redHome', 'camp'));
    expect(ways.turnsOf(force!)).toBe(2);
  });

  test('lead out of a place among enemies, and to one of theirs', () => {
    const { planner, situation } = thinking(war([{ ...redFleet, at: 'den' }]));
    const [force] = situation.forces;
    expect(safeRoutesTo(planner, situation, 'camp').routeOf(force!)).toEqual(['camp']);
    expect(safeRoutesTo(planner, situation, 'den').from('redHome')).toBeGreaterThan(0);
    expect(safeRoutesTo(planner, situation, 'den').routeOf(force!)).toEqual([]);
  });
});

describe('a joint operation', () => {
  const table = (fleets: readonly FleetSpec[], quota = 700) => {
    const made = war(fleets);
    made.game.alliances.pact!.charter.quota = quota;
    return made;
  };
  const chosen = (made: Table) => {
    const { planner, situation } = thinking(made);
    return chooseOperation(planner, situation, takePosture(planner, situation));
  };

  test('is called against what both together can take and neither alone', () => {
    const made = table([redFleet, greenFleet, { ...blueFort, at: 'fort', ships: ['cruiser*7'] }]);
    const terms = chosen(made);
    expect(terms).toMatchObject({ kind: 'operation', target: 'fort', staging: 'camp' });
    const { game, rules } = made;
    expect(operationRefusal(game, rules, game.alliances.pact!, terms!)).toBeNull();
  });

  test('waits for nobody who is too far away, and counts nothing of his', () => {
    const far: FleetSpec = { ...greenFleet, at: 'isle' };
    const weak: FleetSpec = { ...blueFort, ships: ['cruiser*7'] };
    const terms = chosen(table([redFleet, greenFleet, far, weak]));
    expect(terms).toMatchObject({ kind: 'operation', target: 'fort' });
    expect(chosen(table([redFleet, far, weak]))).toBeNull();
  });

  test('is not called against what is too strong for all, or while another gathers', () => {
    expect(
      chosen(table([redFleet, greenFleet, { ...blueFort, ships: ['battleship*20'] }])),
    ).toBeNull();
    const busy = table([redFleet, greenFleet, { ...blueFort, ships: ['cruiser*7'] }]);
    calledOperation(busy.game, busy.rules, { target: 'den', staging: 'camp', strike: 9 });
    expect(chosen(busy)).toBeNull();
  });

  test('without a quota or without an ally there is none', () => {
    expect(chosen(table([redFleet, greenFleet, blueFort], 0))).toBeNull();
    expect(chosen(table([redFleet, blueFort]))).toBeNull();
  });

  test('fleets are told off up to the quota and sent around the enemy to the staging point', () => {
    const made = table([redFleet, greenFleet, blueFort]);
    const operation = calledOperation(made.game, made.rules, {
      target: 'fort',
      staging: 'camp',
      strike: 7,
    });
    expect(only(planned(made, 'red'), 'commitFleet')).toEqual([
      { type: 'commitFleet', fleet: 'fleet:red:1', operation: operation.id },
    ]);
    expect(orders(made, 'red', 'joint.gather')).toEqual([
      { type: 'moveFleet', fleet: 'fleet:red:1', route: ['round', 'camp'] },
    ]);
  });

  test('nobody is told off who cannot be there on the day', () => {
    const made = table([redFleet, greenFleet, blueFort]);
    calledOperation(made.game, made.rules, { target: 'fort', staging: 'camp', strike: 3 });
    made.game.turn = 2;
    expect(only(planned(made, 'red'), 'commitFleet')).toEqual([]);
  });

  test('whose fleets will not be there says why, shortly before the day and once', () => {
    const made = table([redFleet, greenFleet, blueFort]);
    const operation = calledOperation(made.game, made.rules, {
      target: 'fort',
      staging: 'camp',
      strike: 4,
    });
    const excuses = () => only(planned(made, 'red'), 'excuseFleets');
    expect(excuses()).toEqual([]);
    made.game.turn = 3;
    const said = { type: 'excuseFleets', operation: operation.id, why: 'tooFar' } as const;
    expect(excuses()).toEqual([said]);
    operation.excuses = { red: 'tooFar' };
    expect(excuses()).toEqual([]);
  });

  test('nobody charges alone at what the allies gather against', () => {
    const weak: FleetSpec = { ...blueFort, ships: ['escort'] };
    const marines = Array.from({ length: 20 }, () => ({ class: 'cruiser', troops: 10 }));
    const made = table([{ faction: 'red', at: 'camp', ships: marines }, weak], 0);
    const bound = (now: Table) =>
      only(planned(now, 'red'), 'moveFleet').filter(({ route }) => route.at(-1) === 'fort');
    expect(bound(made)).not.toEqual([]);
    calledOperation(made.game, made.rules, { target: 'fort', staging: 'camp', strike: 7 });
    expect(bound(made)).toEqual([]);
  });
});

describe('the front of an ally', () => {
  const beset: FleetSpec = { faction: 'blue', at: 'greenHome', ships: ['cruiser*6'] };
  const handful: FleetSpec = { faction: 'green', at: 'greenHome', ships: ['cruiser*2'] };

  test('is losing where enemies outweigh all who are near', () => {
    const fronts = (fleets: readonly FleetSpec[]) => {
      const { planner, situation } = thinking(war(fleets));
      return losingFronts(planner, situation).map(({ system, ally }) => `${ally} at ${system}`);
    };
    expect(fronts([redFleet, beset, handful])).toEqual(['green at greenHome']);
    expect(fronts([redFleet, beset, { ...handful, ships: ['cruiser*8'] }])).toEqual([]);
    // One raider is no front: less than a twentieth of the whole side.
    expect(
      fronts([
        { ...redFleet, ships: ['cruiser*40'] },
        { ...beset, ships: ['escort'] },
      ]),
    ).toEqual([]);
  });

  test('is covered by fleets that gather beside it before they go in', () => {
    const made = war([{ ...redFleet, ships: ['cruiser*4'] }, beset, handful]);
    expect(orders(made, 'red', 'cover')).toEqual([
      { type: 'moveFleet', fleet: 'fleet:red:1', route: ['round', 'camp'] },
    ]);
  });
});
