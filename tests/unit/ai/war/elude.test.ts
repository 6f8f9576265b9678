import { describe, expect, test } from 'vitest';
import { tinyGalaxy } from '../../../support/galaxy';
import { planned } from '../../../support/planning';

/** Red on a world it has freed, two storms near it; blue, far away, is at war with it and lies in the nearer if told so. */
function freed({ traits = ['homeless'], inStorm = 0 } = {}) {
  return tinyGalaxy({
    systems: {
      won: [0, 0],
      near: { x: 80, y: 0, hazard: 'plasma' },
      far: { x: 160, y: 0, hazard: 'nebula' },
      blue: [2000, 0],
    },
    lanes: ['won-near', 'near-far', 'far-blue'],
    factions: { red: { traits }, blue: {} },
    worlds: {
      'won.rock': { owner: 'red', development: 'outpost' },
      'blue.prime': { owner: 'blue', development: 'developed', people: 6000, garrison: 600 },
    },
    fleets: [
      { faction: 'red', at: 'won', ships: ['cruiser*4'] },
      { faction: 'blue', at: 'blue', ships: ['cruiser*12'] },
      ...(inStorm > 0 ? [{ faction: 'blue', at: 'near', ships: [`cruiser*${inStorm}`] }] : []),
    ],
    wars: [['red', 'blue']],
  });
}

function hiding(table: ReturnType<typeof freed>) {
  return planned(table, 'red').flatMap(({ order, reason }) =>
    order.type === 'moveFleet' && reason?.code === 'fleet.elude' ? [order.route.at(-1)] : [],
  );
}

describe('who has no home to stand for', () => {
  test('makes off to the nearest storm when there is nothing to strike', () => {
    expect(hiding(freed())).toEqual(['near']);
  });

  test('lies in no storm with an enemy stronger than it', () => {
    expect(hiding(freed({ traits: ['homeless', 'badlandsPilot'], inStorm: 9 }))).not.toContain(
      'near',
    );
  });

  test('others stand where they are needed', () => {
    expect(hiding(freed({ traits: [] }))).toEqual([]);
  });
});
