import { expect, test } from 'vitest';
import { holdStill } from '../../../../src/sim/rules/figures/stillness';
import { reachFrom, routeFrom } from '../../../../src/sim/rules/travel/routes';
import { tinyGalaxy } from '../../../support/galaxy';

const homeless = { 'shut.home': { owner: 'blue', people: 500 } };
const settled = { ...homeless, 'a.home': { owner: 'red', people: 500 } };

/** Where a realm lies still, regions of open space are charted once; where nobody is at home in them a flood tells. */
test.each([
  ['in motion', homeless, false],
  ['in motion, with a home', settled, false],
  ['lying still', homeless, true],
  ['lying still, with a home', settled, true],
])('a traveller reaches exactly the systems it finds a way to: %s', (_, worlds, isStill) => {
  const { game } = tinyGalaxy({
    systems: { a: [0, 0], b: [100, 0], shut: [200, 0], behind: [300, 0], lone: [900, 900] },
    lanes: ['a-b', 'b-shut', 'shut-behind'],
    factions: ['red', 'blue'],
    worlds,
  });
  if (isStill) holdStill(game);
  const starts = [
    { kind: 'system', system: 'a' },
    { kind: 'system', system: 'shut' },
    { kind: 'system', system: 'behind' },
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
