import { expect, test } from 'vitest';
import { viewCache } from '../../../src/sim/view/viewCache';
import { viewFor } from '../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../support/galaxy';

test('views by one cache are the views each faction would have alone', () => {
  const { game, rules } = tinyGalaxy({
    systems: { a: [0, 0], b: [150, 0], far: [900, 0] },
    lanes: ['a-b', 'b-far'],
    factions: ['red', 'blue', 'green'],
    alliances: { pact: ['red', 'green'] },
    wars: [['red', 'blue']],
    worlds: {
      'a.home': { owner: 'red', people: 3000 },
      'b.rock': { owner: 'blue', people: 500 },
      'far.base': { owner: 'green', people: 900, garrison: 40 },
    },
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser'], route: ['b'] },
      { faction: 'blue', at: 'b', ships: ['raider'], cloaked: true },
    ],
  });
  const cache = viewCache(game, rules);
  for (const faction of ['red', 'blue', 'green']) {
    expect(viewFor(game, rules, faction, cache)).toEqual(viewFor(game, rules, faction));
  }
});
