import { expect, test } from 'vitest';
import { applyOrder, type Game, idsOf, planningCopy, required, viewFor } from '../../src/sim';
import { campaign } from '../support/campaign';
import { type ProofName, proofGame } from '../support/proofGames';

const turns = 8;

/** What a computer player orders changes something: the view in which it plans is another after it. */
test.each<[ProofName]>([['khitomer_2295'], ['crossover_2370'], ['sandbox']])(
  'no order is given that changes nothing (%s)',
  (name) => {
    const proof = proofGame(name, 'matter');
    const { rules } = proof;
    const played = campaign(proof, 'computer');
    let before: Game | null = null;
    let looked = 0;
    for (let turn = 1; turn <= turns; turn += 1) {
      const { game, file } = played.next().value;
      const { orders } = required(file.turns.at(-1), 'turn');
      if (before !== null) {
        for (const faction of idsOf(orders)) {
          const view = planningCopy(viewFor(before, rules, faction));
          let was = JSON.stringify(view);
          for (const { order } of orders[faction] ?? []) {
            applyOrder(order, { realm: view, faction, rules });
            const now = JSON.stringify(view);
            expect(now === was, `${faction}, turn ${turn}: ${JSON.stringify(order)}`).toBe(false);
            was = now;
            looked += 1;
          }
        }
      }
      before = game;
    }
    expect(looked).toBeGreaterThan(120);
  },
  240_000,
);
