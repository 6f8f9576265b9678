import { expect, test } from 'vitest';
import { opinionOf } from '../../../src/sim/rules/diplomacy/opinion';
import { viewCache } from '../../../src/sim/view/viewCache';
import { viewFor } from '../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../support/galaxy';
import { allProofPlays } from '../../support/playedGames';

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

/** Opinions are shared by all views of one state: what one power came to stands for the others too. */
test('every power comes to the same opinions from what it knows', () => {
  for (const { game, proof } of allProofPlays()) {
    const powers = Object.keys(game.factions).filter((id) => game.factions[id]?.alive);
    const opinionsIn = (realm: Parameters<typeof opinionOf>[0]) =>
      powers.flatMap((holder) =>
        powers.map((subject) => opinionOf(realm, proof.rules, holder, subject)),
      );
    const real = opinionsIn(game);
    for (const faction of powers) {
      expect(opinionsIn(viewFor(game, proof.rules, faction))).toEqual(real);
    }
  }
}, 240_000);
