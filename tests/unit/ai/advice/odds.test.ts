import { expect, test } from 'vitest';
import { advise } from '../../../../src/ai/advice/advise';
import { forecastStrike, viewFor } from '../../../../src/sim';
import { tinyGalaxy } from '../../../support/galaxy';

/** Red between home and a rock of blue's that nobody guards; blue's fleet stands a month behind it. */
function front(red: number, behind: number) {
  const { game, rules } = tinyGalaxy({
    systems: { home: [0, 0], target: [150, 0], side: [150, 140], far: [290, 0] },
    lanes: ['home-target', 'target-far', 'side-target', 'side-home'],
    factions: ['red', 'blue'],
    worlds: {
      'home.prime': { owner: 'red', development: 'developed', people: 4000 },
      'target.rock': { owner: 'blue', development: 'outpost', garrison: 20 },
      'far.prime': { owner: 'blue', development: 'developed', people: 4000 },
    },
    fleets: [
      {
        faction: 'red',
        at: 'home',
        ships: Array.from({ length: red }, () => ({ class: 'cruiser', troops: 10 })),
      },
      ...['target', 'side', 'far'].map((at) => ({ faction: 'red', at, ships: ['scout'] })),
      { faction: 'blue', at: 'far', ships: [`cruiser*${behind}`] },
    ],
    wars: [['red', 'blue']],
  });
  return { view: viewFor(game, rules, 'red'), rules };
}

/** The systems at which advice says that the odds are good enough. */
function struck({ view, rules }: ReturnType<typeof front>): (string | number | undefined)[] {
  const { plans } = advise(view, rules);
  return plans
    .flatMap(({ rows }) => rows.flatMap(({ orders }) => orders))
    .filter(({ given }) => given.reason?.code === 'operation.strike')
    .map(({ given }) => given.reason?.values?.system);
}

test('advice counts whom the forecast on the screen counts: a fleet that can come in time', () => {
  const table = front(8, 8);
  const strike = forecastStrike(table.view, table.rules, {
    fleets: ['fleet:red:1'],
    system: 'target',
    stance: 'assault',
  });
  expect(strike.battle?.odds.likely).toBeLessThan(100);
  expect(struck(table)).toEqual([]);
});

test('where the odds are good it advises to strike', () => {
  expect(struck(front(8, 1))).not.toEqual([]);
});
