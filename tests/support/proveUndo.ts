import { expect } from 'vitest';
import {
  hashState,
  idsOf,
  luckOf,
  type Order,
  planningCopy,
  required,
  viewFor,
} from '../../src/sim';
import { loadPlanning, useGame } from '../../src/store/game';
import { planned } from '../../src/store/planning';
import { openGame } from './openGame';
import { allProofPlays } from './playedGames';
import { randomOrder } from './randomOrders';

const steps = 10;

/**
 * Random sequences of give, undo and redo in the page's own store. After each: the orders are those
 * that a list kept by hand has, and the view is the one they give when they are given afresh.
 */
export async function proveUndo(sequences: number): Promise<void> {
  await loadPlanning();
  const counts = { given: 0, undone: 0, redone: 0 };
  const plays = allProofPlays().filter(({ proof }) => proof.name !== 'khitomer_2295');
  for (let sequence = 0; sequence < sequences; sequence += 1) {
    const luck = luckOf('undo', sequence, 'sequence');
    const { game, proof } = luck.pick(plays);
    const { rules } = proof;
    const faction = luck.pick(idsOf(game.factions).filter((id) => game.factions[id]?.alive));
    const base = viewFor(game, rules, faction);
    const before = hashState(base);
    const open = openGame({ rules, seat: faction, base, view: planningCopy(base) });
    useGame.setState({ open, busy: null });
    let standing: Order[] = [];
    let undone: Order[] = [];
    for (let step = 0; step < steps; step += 1) {
      const { open: now, give, undo, redo } = useGame.getState();
      const choice = luck.below(10);
      if (choice < 6) {
        const order = randomOrder(now?.view ?? base, rules, luck);
        // Notes are the planner's: they go with what they came with.
        if (order.type === 'note' || give(order) !== null) continue;
        standing = [...standing, order];
        undone = [];
        counts.given += 1;
      } else if (choice < 8) {
        undo();
        undone = [...undone, ...standing.slice(-1)];
        standing = standing.slice(0, -1);
        counts.undone += 1;
      } else {
        redo();
        standing = [...standing, ...undone.slice(-1)];
        undone = undone.slice(0, -1);
        counts.redone += 1;
      }
    }
    const state = required(useGame.getState().open, 'an open game');
    expect(state.orders.map(({ order }) => order)).toEqual(standing);
    const fresh = planned(
      viewFor(game, rules, faction),
      rules,
      standing.map((order) => ({ order })),
    );
    expect(hashState(state.view), `sequence ${sequence}`).toBe(hashState(fresh.view));
    expect(hashState(base), 'the view that the turn began with').toBe(before);
  }
  // Without orders it proves nothing.
  expect(counts.given).toBeGreaterThan(sequences);
  useGame.setState(useGame.getInitialState());
  console.log(`${sequences} sequences of ${steps} steps: ${JSON.stringify(counts)}`);
}
