import { expect, it } from 'vitest';
import { ruleset } from '../../../../src/content';
import { idsOf, inOrder } from '../../../../src/sim/lib/ordered';
import { sensorCache, sightCache, spots } from '../../../../src/sim/rules/detection/sight';
import { campaign } from '../../../support/campaign';
import { proofGame, proofNames } from '../../../support/proofGames';

it.each(proofNames)('%s: one look finds a fleet just where all sensors together do', (name) => {
  const turn = campaign(proofGame(name, 'spots'), 'mixed');
  let found = 0;
  let hidden = 0;
  for (let month = 0; month < 5; month += 1) {
    const { game } = turn.next().value;
    const cache = sensorCache(game, ruleset);
    const sightOf = sightCache(game, ruleset, cache);
    for (const faction of idsOf(game.factions)) {
      for (const fleet of inOrder(game.fleets)) {
        // Half of them under a cloak, whatever their hulls: that is where looking is hard.
        const seen = { ...fleet, cloaked: fleet.id.length % 2 === 0 };
        const isFound = spots(game, ruleset, faction, seen, cache);
        expect([fleet.id, faction, isFound]).toEqual([
          fleet.id,
          faction,
          sightOf(faction).detects(seen),
        ]);
        if (isFound) found += 1;
        else hidden += 1;
      }
    }
  }
  expect(found).toBeGreaterThan(100);
  expect(hidden).toBeGreaterThan(100);
});
