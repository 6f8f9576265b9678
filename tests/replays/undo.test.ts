import { expect, it } from 'vitest';
import { hashState, idsOf, viewFor } from '../../src/sim';
import { planned } from '../../src/store/planning';
import { proofPlay } from '../support/playedGames';
import { proveUndo } from '../support/proveUndo';

/** Promise 20: undo is exact and never re-rolls. */
it('300 sequences of give, undo and redo', async () => {
  await proveUndo(300);
}, 120_000);

it('the proof would notice an order that is left behind', () => {
  const { game, proof } = proofPlay('sandbox');
  const view = viewFor(game, proof.rules, idsOf(game.factions)[0] ?? '');
  const order = { type: 'note', key: 'left', value: 'behind' } as const;
  const left = planned(view, proof.rules, [{ order }]).view;
  expect(hashState(left)).not.toBe(hashState(planned(view, proof.rules, []).view));
});

it('shares with the view before whatever an order does not touch', () => {
  const { game, proof } = proofPlay('sandbox');
  const view = viewFor(game, proof.rules, idsOf(game.factions)[0] ?? '');
  const order = { type: 'note', key: 'left', value: 'behind' } as const;
  const next = planned(view, proof.rules, [{ order }]).view;
  expect(next).not.toBe(view);
  expect(next.worlds).toBe(view.worlds);
  expect(next.fleets).toBe(view.fleets);
});
