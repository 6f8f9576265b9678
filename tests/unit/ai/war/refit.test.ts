import { describe, expect, test } from 'vitest';
import { type FleetSpec, type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';
import { only, planned, playTurns } from '../../../support/planning';
import { testRules } from '../../../support/testRules';

const cruiser = testRules.shipClasses.cruiser!;
/** Rules that know a far better cruiser than the old one. */
const rules = {
  ...testRules,
  shipClasses: {
    ...testRules.shipClasses,
    newCruiser: {
      ...cruiser,
      id: 'newCruiser',
      attack: 3 * cruiser.attack,
      hull: 2 * cruiser.hull,
    },
  },
};

function yardWith(fleets: readonly FleetSpec[], more: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { home: [0, 0], far: [300, 0] },
    lanes: ['home-far'],
    factions: { red: { stocks: { latinum: 5000, duranium: 5000, dilithium: 5000 } } },
    worlds: {
      'home.prime': {
        owner: 'red',
        development: 'developed',
        people: 4000,
        buildings: ['shipyard1', 'shipyard2'],
      },
    },
    fleets,
    rules,
    luck: 'none',
    ...more,
  });
}

const line: FleetSpec = { faction: 'red', at: 'home', ships: ['cruiser*3'] };

describe('refits', () => {
  test('a yard with little to do makes better ships of old ones, which stay until it is done', () => {
    const table = yardWith([line]);
    const given = planned(table, 'red');
    const refits = only(given, 'enqueueRefit');
    expect(refits.length).toBeGreaterThan(0);
    expect(refits.every((order) => order.class === 'newCruiser')).toBe(true);
    const later = playTurns(table, ['red'], 12);
    const better = Object.values(later.ships).filter(({ class: id }) => id === 'newCruiser');
    expect(better.length).toBeGreaterThan(0);
  });

  test('nothing is refitted into what is hardly better, nor where enemies stand', () => {
    const same = { ...rules, shipClasses: testRules.shipClasses };
    expect(only(planned(yardWith([line], { rules: same }), 'red'), 'enqueueRefit')).toEqual([]);
    const invaded = yardWith([line, { faction: 'blue', at: 'home', ships: ['escort'] }], {
      factions: { red: { stocks: { latinum: 5000, duranium: 5000 } }, blue: {} },
      wars: [['red', 'blue']],
    });
    expect(only(planned(invaded, 'red'), 'enqueueRefit')).toEqual([]);
  });
});
