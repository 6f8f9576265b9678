import { describe, it } from 'vitest';
import { allProofPlays, councilState, playedGames, proofPlay } from '../support/playedGames';
import { proofGame, proofNames } from '../support/proofGames';
import { fuzzFiles, fuzzScenarios } from '../support/proveFuzz';
import { proveLooking } from '../support/proveLooking';
import { marketStates, proveNoFreeLunch } from '../support/proveNoFreeLunch';
import { proveOrders } from '../support/proveOrders';
import { proveSecrecy } from '../support/proveSecrecy';
import { proveTampering } from '../support/proveTampering';
import { proveUndo } from '../support/proveUndo';

/** The proofs of tests/replays with counts that take minutes. */
describe('the proofs, at length', () => {
  it('200,000 random orders', () => proveOrders(200_000));

  it('20,000 sequences of give, undo and redo', () => proveUndo(20_000));

  it('40,000 deals that leave no court worse off', () => {
    console.log(`${proveNoFreeLunch(marketStates(), 40_000)} deals accepted`);
  });

  it('100,000 forecasts and views', () => {
    console.log(`${proveLooking(1_450)} looks, every hash as it was`);
  });

  it('10,000 pairs of states that differ only in secrets', async () => {
    const { game, proof } = councilState();
    const { rules } = proofGame('sandbox', 'played');
    const stages = (await playedGames()).map((state) => ({ game: state, rules }));
    proveSecrecy([...stages, { game, rules: proof.rules }], 10_000);
  });

  it('thousands of forgeries', () => {
    for (const { file, proof } of allProofPlays()) {
      const many = proof.name === 'sandbox' ? 20 : 1;
      const counts = { orders: 20 * many, states: 200 * many, scenario: 20 * many };
      proveTampering(file, { ...counts, turns: file.turns.length });
    }
  });

  it('20,000 damaged files and scenarios', async () => {
    await fuzzFiles(proofPlay('sandbox').file, 12_000);
    for (const name of proofNames) fuzzScenarios(proofGame(name, 'fuzz'), 3_000);
  });
});
