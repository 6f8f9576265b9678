import { beforeAll, describe, expect, it } from 'vitest';
import { copy, idsOf, required, viewFor } from '../../src/sim';
import { publishPowerRatings } from '../../src/sim/rules/figures/publishPowerRatings';
import { councilState, playedGames } from '../support/playedGames';
import { proofGame } from '../support/proofGames';
import { alterations, proveSecrecy, type Stage } from '../support/proveSecrecy';

/** A share of promise 22; the long tests prove ten thousand. */
const pairs = 200;

describe('secrets stay secret', () => {
  let stages: Stage[] = [];
  beforeAll(async () => {
    const { rules } = proofGame('sandbox', 'played');
    const { game, proof } = councilState();
    stages = [
      ...(await playedGames()).map((state) => ({ game: state, rules })),
      { game, rules: proof.rules },
    ];
  }, 120_000);

  it(`over ${pairs} pairs of states that differ only in what is hidden`, () => {
    const altered = proveSecrecy(stages, pairs);
    for (const kind of Object.keys(alterations))
      expect(altered[kind] ?? 0, kind).toBeGreaterThan(pairs / 40);
  }, 240_000);

  it('notices when something known is altered', () => {
    const { game, rules } = required(stages[0], 'a stage');
    const faction = required(idsOf(game.factions)[0], 'a faction');
    const other = copy(game);
    required(required(other.factions[faction], faction).books, 'books').stocks.latinum += 1;
    expect(JSON.stringify(viewFor(other, rules, faction))).not.toBe(
      JSON.stringify(viewFor(game, rules, faction)),
    );
  });

  it('and when its own ships are more than they were', () => {
    const { game, rules } = required(stages[0], 'a stage');
    const own = required(Object.values(game.fleets)[0], 'a fleet');
    const other = copy(game);
    for (const id of own.ships) required(other.ships[id], id).hull = 1;
    publishPowerRatings(other, rules);
    expect(viewFor(other, rules, own.faction).factions[own.faction]?.muster).not.toEqual(
      viewFor(game, rules, own.faction).factions[own.faction]?.muster,
    );
  });
});
