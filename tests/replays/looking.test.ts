import { expect, it } from 'vitest';
import { copy, deepFreeze, type Game, hashState, idsOf, luckOf } from '../../src/sim';
import { campaign, hashesOf } from '../support/campaign';
import { allProofPlays } from '../support/playedGames';
import { proofGame } from '../support/proofGames';
import { lookAround, proveLooking } from '../support/proveLooking';

/** Promise 8: looking changes nothing. */
it('forecasts, views and plans leave the hash as it was', () => {
  console.log(`${proveLooking(40)} looks, every hash as it was`);
}, 60_000);

it('nor do they write anything and put it back: a frozen game can be looked at', () => {
  for (const { game, proof } of allProofPlays()) {
    const frozen: Game = deepFreeze(copy(game));
    for (const faction of idsOf(frozen.factions)) {
      lookAround(frozen, proof.rules, faction, luckOf('frozen', 0, faction));
    }
    expect(hashState(frozen)).toBe(hashState(game));
  }
}, 60_000);

it('two games in one process do not touch', () => {
  const turns = 6;
  const games = (['crossover_2370', 'sandbox'] as const).map((name) => proofGame(name, 'apart'));
  const apart = games.map((proof) => {
    const played = campaign(proof, 'mixed');
    for (let turn = 1; turn < turns; turn += 1) played.next();
    return hashesOf(played.next().value.file);
  });
  const running = games.map((proof) => campaign(proof, 'mixed'));
  let together: string[][] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    together = running.map((played) => hashesOf(played.next().value.file));
  }
  expect(together).toEqual(apart);
  expect(together[0]).not.toEqual(together[1]);
}, 60_000);
