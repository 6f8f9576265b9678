import { describe, expect, test } from 'vitest';
import { type DealItem, noStocks, type Stocks } from '../../../../src/sim';
import { tinyGalaxy } from '../../../support/galaxy';
import { planned } from '../../../support/planning';
import { weighs } from '../../../support/weighs';

interface Court {
  readonly red: Partial<Stocks>;
  readonly blue: Partial<Stocks>;
  readonly allied?: boolean;
  readonly atWar?: boolean;
  /** What blue's fleets weigh, a hundred for each cruiser; red's are 400 by the almanac. */
  readonly fleets?: number;
}

/** Red and blue are neighbours; green is far off and an enemy of blue's where it is at war. */
function proposals({ red, blue, allied = false, atWar = false, fleets = 400 }: Court) {
  const table = tinyGalaxy({
    systems: { home: [0, 0], next: [100, 0], far: [3000, 0] },
    lanes: ['home-next', 'next-far'],
    factions: {
      blue: { stocks: { ...noStocks(), ...blue } },
      green: {},
      red: { stocks: { ...noStocks(), ...red } },
    },
    worlds: {
      'home.prime': { owner: 'red', development: 'developed', people: 20_000 },
      'next.prime': { owner: 'blue', development: 'developed', people: 4000 },
      'far.prime': { owner: 'green', development: 'developed', people: 1000 },
    },
    fleets: [{ faction: 'blue', at: 'next', ships: [`cruiser*${fleets / 100}`] }],
    alliances: allied ? { pact: ['blue', 'red'] } : {},
    wars: atWar ? [['blue', 'green']] : [],
    treaties: [
      { kind: 'trade', between: ['blue', 'red'] },
      { kind: 'nonAggression', between: ['blue', 'red'] },
    ],
    turn: 61,
  });
  weighs(table.game, 'red', { fleets: 400, industry: 30 });
  weighs(table.game, 'blue', { fleets, industry: 30 });
  return planned(table, 'red').flatMap(({ order, reason }) => {
    if (order.type !== 'proposeDeal' || !reason?.code.startsWith('barter.')) return [];
    return [{ code: reason.code, give: goodsIn(order.give), take: goodsIn(order.take) }];
  });
}

function goodsIn(items: readonly DealItem[]): string[] {
  return items.flatMap((item) => (item.kind === 'stock' ? [item.stock] : []));
}

describe('stores', () => {
  const poor = { dilithium: 100 };

  test('that are empty are filled for influence that only lapses', () => {
    const red = { ...poor, latinum: 600, duranium: 0, influence: 300 };
    expect(proposals({ red, blue: { duranium: 2000, influence: 20 } })).toEqual([
      { code: 'barter.words', give: ['influence'], take: ['duranium'] },
    ]);
    const spare = proposals({
      red: { ...red, influence: 40 },
      blue: { duranium: 2000, influence: 20 },
    });
    expect(spare.map(({ code }) => code)).toEqual(['barter.buy']);
  });

  test('that lie idle go to an ally at war whose own are empty, and to nobody else for nothing', () => {
    const red = { dilithium: 3000, duranium: 100, latinum: 100, influence: 30 };
    const given = (court: Partial<Court>) =>
      proposals({ red, blue: { latinum: 0 }, ...court }).filter(
        ({ code }) => code === 'barter.aid',
      );
    expect(given({ allied: true, atWar: true })).toEqual([
      { code: 'barter.aid', give: ['dilithium'], take: [] },
    ]);
    expect(given({ allied: true })).toEqual([]);
    expect(given({ atWar: true })).toEqual([]);
    expect(given({ allied: true, atWar: true, blue: { dilithium: 150, duranium: 150 } })).toEqual(
      [],
    );
  });
});

test('influence that lapses is lent to an ally who has none, war or no war', () => {
  const lent = (red: number, blue: number, allied = true) =>
    proposals({
      red: { dilithium: 100, duranium: 100, latinum: 100, influence: red },
      blue: { influence: blue },
      allied,
    }).filter(({ code }) => code === 'barter.aid');
  expect(lent(150, 20)).toEqual([{ code: 'barter.aid', give: ['influence'], take: [] }]);
  expect(lent(150, 60)).toEqual([]);
  expect(lent(50, 20)).toEqual([]);
  expect(lent(150, 20, false)).toEqual([]);
});

test('influence that lapses honours a mighty neighbour, no weak one', () => {
  const red = { dilithium: 100, duranium: 100, latinum: 100, influence: 150 };
  const honours = (fleets: number, influence = 150) =>
    proposals({ red: { ...red, influence }, blue: {}, fleets }).some(
      ({ code }) => code === 'barter.respect',
    );
  expect(honours(4000)).toBe(true);
  expect(honours(100)).toBe(false);
  expect(honours(4000, 50)).toBe(false);
});
