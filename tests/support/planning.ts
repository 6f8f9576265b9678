import { planOrders } from '../../src/ai/planOrders';
import type { Game } from '../../src/sim/state/game';
import type { GivenOrder, Order, OrderOf, OrderType } from '../../src/sim/state/order';
import type { Ruleset } from '../../src/sim/state/ruleset';
import { resolveTurn } from '../../src/sim/turn/resolveTurn';
import { viewFor } from '../../src/sim/view/viewFor';

interface Table {
  readonly game: Game;
  readonly rules: Ruleset;
}

/** What the computer orders for a faction of a game, at the level that draws no lots and misjudges nobody. */
export function planned({ game, rules }: Table, faction: string): readonly GivenOrder[] {
  return planOrders(viewFor(game, rules, faction), rules, { difficulty: 'hard' });
}

/** Those of some planned orders that are of one type. */
export function only<T extends OrderType>(given: readonly GivenOrder[], type: T): OrderOf<T>[] {
  const isOne = (order: Order): order is OrderOf<T> => order.type === type;
  return given.map(({ order }) => order).filter(isOne);
}

/** Plays turns in which the computer gives the orders of some factions, the others giving none. */
export function playTurns(
  { game, rules }: Table,
  factions: readonly string[],
  turns: number,
): Game {
  let now = game;
  for (let turn = 0; turn < turns; turn++) {
    const table = { game: now, rules };
    const orders = Object.fromEntries(factions.map((id) => [id, planned(table, id)]));
    now = resolveTurn(now, orders, rules).game;
  }
  return now;
}
