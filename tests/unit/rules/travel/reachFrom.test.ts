import { expect, test } from 'vitest';
import { reachFrom, routeFrom } from '../../../../src/sim/rules/travel/routes';
import { tinyGalaxy } from '../../../support/galaxy';

test('a traveller reaches exactly the systems it finds a way to', () => {
  const { game } = tinyGalaxy({
    systems: { a: [0, 0], b: [100, 0], shut: [200, 0], behind: [300, 0], lone: [900, 900] },
    lanes: ['a-b', 'b-shut', 'shut-behind'],
    factions: ['red', 'blue'],
    worlds: { 'shut.home': { owner: 'blue', people: 500 } },
  });
  const starts = [
    { kind: 'system', system: 'a' },
    { kind: 'lane', from: 'a', to: 'b', progress: 40 },
    { kind: 'lane', from: 'shut', to: 'behind', progress: 40 },
  ] as const;
  for (const place of starts) {
    for (const armed of [true, false]) {
      for (const cloaked of [true, false]) {
        const traveller = { faction: 'red', armed, cloaked };
        const reaches = reachFrom(game, place, traveller);
        const ids = Object.keys(game.chart.systems);
        const ways = ids.filter((id) => routeFrom(game, place, id, traveller) !== null);
        expect(ids.filter(reaches)).toEqual(ways);
      }
    }
  }
});
