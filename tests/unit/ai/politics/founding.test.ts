import { describe, expect, test } from 'vitest';
import type { Memory } from '../../../../src/sim/state/diplomacy';
import { type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';
import { only, planned } from '../../../support/planning';
import { weighs } from '../../../support/weighs';

const history = (points: number): Memory[] => [{ kind: 'history', turn: 61, points, about: null }];

/** Two who are at war with a giant neither can beat alone, and a small power both know. */
function menaced(giant: number, spec: Partial<GalaxySpec> = {}) {
  const table = tinyGalaxy({
    systems: { east: [0, 0], west: [300, 0], small: [150, 100], middle: [150, 0] },
    lanes: ['east-middle', 'middle-west', 'middle-small'],
    factions: ['east', 'giant', 'small', 'west'],
    worlds: {
      'east.prime': { owner: 'east', development: 'developed', people: 3000 },
      'west.prime': { owner: 'west', development: 'developed', people: 3000 },
      'small.prime': { owner: 'small', development: 'developed', people: 800 },
      'middle.prime': { owner: 'giant', development: 'developed', people: 6000 },
    },
    fleets: [
      { faction: 'east', at: 'east', ships: ['cruiser*5'] },
      { faction: 'west', at: 'west', ships: ['cruiser*4'] },
      { faction: 'small', at: 'small', ships: ['cruiser'] },
      { faction: 'giant', at: 'middle', ships: [`cruiser*${giant}`] },
    ],
    wars: [
      ['east', 'giant'],
      ['west', 'giant'],
    ],
    turn: 60,
    ...spec,
  });
  for (const [power, cruisers] of Object.entries({ east: 5, west: 4, small: 1, giant })) {
    weighs(table.game, power, { fleets: 100 * cruisers, industry: 20 });
  }
  for (const [a, b] of [
    ['east', 'west'],
    ['east', 'small'],
    ['west', 'small'],
  ] as const) {
    table.game.memories[`${a}>${b}`] = history(30);
    table.game.memories[`${b}>${a}`] = history(30);
  }
  return table;
}

const talks = (table: ReturnType<typeof menaced>) =>
  only(planned(table, 'east'), 'proposeFounding');

describe('founding', () => {
  test('an enemy too strong for one brings the others to the table, the small one as broker', () => {
    const [plan, ...others] = talks(menaced(9));
    expect(others).toEqual([]);
    expect(plan?.members).toEqual(['east', 'small', 'west']);
    expect(plan?.broker).toBe('small');
    expect(Object.values(plan?.shares ?? {}).reduce((sum, share) => sum + share, 0)).toBe(1000);
  });

  test('the reason is a sum that speaks for it', () => {
    const reason = planned(menaced(9), 'east').find(
      ({ order }) => order.type === 'proposeFounding',
    )?.reason;
    expect(reason?.values?.faction).toBe('giant');
    const urge = reason?.terms.reduce((sum, { amount }) => sum + amount, 0);
    expect(urge).toBeGreaterThanOrEqual(0);
  });

  test('nobody seeks partners against an enemy he can beat', () => {
    expect(talks(menaced(2))).toEqual([]);
  });

  test('nobody seeks partners who together would be no match', () => {
    expect(talks(menaced(30))).toEqual([]);
  });

  test('who hates the only partner stays alone', () => {
    const table = menaced(9);
    table.game.memories['east>west'] = history(-90);
    expect(talks(table)).toEqual([]);
  });

  test('while talks go on nothing else is proposed', () => {
    const table = menaced(9);
    table.game.foundings['founding:west:1'] = {
      id: 'founding:west:1',
      by: 'west',
      name: 'Talks',
      charter: 'khitomer',
      members: ['east', 'west'],
      leader: 'west',
      broker: null,
      shares: { east: 500, west: 500 },
      signed: ['west'],
      turn: 59,
    };
    expect(talks(table)).toEqual([]);
  });
});
